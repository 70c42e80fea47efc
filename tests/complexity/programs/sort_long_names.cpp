// time: O(n*m*log n) space: O(log n)
// axes: n,m
#include "measured.h"
using namespace std;

const string& medianName(vector<string>& names) {
    sort(names.begin(), names.end());  // HOT
    return names[names.size() / 2];
}

// n names of m letters, which differ in the last quarter only
int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1), m = measured::size(argc, argv, 2, 40);
    int tail = (m + 3) / 4;
    string prefix = measured::letters(m - tail);
    vector<string> names(n);
    for (auto& name : names) name = prefix + measured::letters(tail);
    measured::run([&] { return (int)medianName(names).back(); });
}
