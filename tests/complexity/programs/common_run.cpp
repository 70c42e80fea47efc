// time: O(n*m) space: O(m)
// axes: n,m
#include "measured.h"
using namespace std;

int findLength(const vector<int>& a, const vector<int>& b) {
    vector<int> row(b.size() + 1);
    int best = 0;
    for (size_t i = 0; i < a.size(); ++i)
        for (size_t j = b.size(); j >= 1; --j) {  // HOT
            row[j] = a[i] == b[j - 1] ? row[j - 1] + 1 : 0;  // HOT
            best = max(best, row[j]);  // HOT
        }
    return best;
}

int main(int argc, char** argv) {
    auto a = measured::numbers(measured::size(argc, argv, 1), 8);
    auto b = measured::numbers(measured::size(argc, argv, 2), 8);
    measured::run([&] { return findLength(a, b); });
}
