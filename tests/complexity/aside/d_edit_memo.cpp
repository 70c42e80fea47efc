// time: O(n m) space: O(n m)
// axes: n,m
#include "measured.h"
using namespace std;

int minDistance(const string& s, const string& t) {
    vector memo(s.size(), vector<int>(t.size(), -1));  // HOT
    auto go = [&](auto&& self, size_t i, size_t j) -> int {
        if (i == s.size()) return t.size() - j;  // HOT
        if (j == t.size()) return s.size() - i;  // HOT
        int& best = memo[i][j];                  // HOT
        if (best != -1) return best;             // HOT
        if (s[i] == t[j])                        // HOT
            return best = self(self, i + 1, j + 1);
        int del = self(self, i + 1, j);          // HOT
        int ins = self(self, i, j + 1);          // HOT
        int rep = self(self, i + 1, j + 1);      // HOT
        return best = 1 + min({del, ins, rep});  // HOT
    };
    return go(go, 0, 0);
}

int main(int argc, char** argv) {
    string s = measured::letters(measured::size(argc, argv, 1));
    string t = measured::letters(measured::size(argc, argv, 2));
    measured::run([&] { return minDistance(s, t); });
}
