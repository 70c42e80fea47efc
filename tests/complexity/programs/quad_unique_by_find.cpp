// time: O(n^2) space: O(n)
// axes: n
// Names of ten letters, nearly all of them different.
#include "measured.h"
using namespace std;

vector<string> unique_names(const vector<string>& names) {
    vector<string> seen;
    for (const auto& name : names) {
        if (find(seen.begin(), seen.end(), name) == seen.end()) // HOT
            seen.push_back(name);
    }
    return seen;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    vector<string> names(n);
    for (auto& s : names) s = measured::letters(10);
    measured::run([&] { return unique_names(names); });
}
