// time: O(n*m*log(n*m)) space: O(n*m)
// axes: n,m
#include "measured.h"
using namespace std;

int longestCommonSubsequence(const string& text1, const string& text2) {
    map<pair<int, int>, int> memo;
    auto go = [&](auto&& self, int i, int j) -> int {
        if (i == (int)text1.size() || j == (int)text2.size())
            return 0;
        auto it = memo.find({i, j});  // HOT
        if (it != memo.end())
            return it->second;
        int best;
        if (text1[i] == text2[j])
            best = 1 + self(self, i + 1, j + 1);  // HOT
        else
            best = max(self(self, i + 1, j), self(self, i, j + 1));  // HOT
        memo[{i, j}] = best;  // HOT
        return best;
    };
    return go(go, 0, 0);  // HOT
}

int main(int argc, char** argv) {
    auto a = measured::letters(measured::size(argc, argv, 1, 50)), b = measured::letters(measured::size(argc, argv, 2, 50));
    measured::run([&] { return longestCommonSubsequence(a, b); });
}
