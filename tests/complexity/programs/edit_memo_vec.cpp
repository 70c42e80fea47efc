// time: O(n * m) space: O(n * m)
// axes: n,m
#include "measured.h"
using namespace std;

class Solution {
    vector<vector<int>> memo;
    string_view a, b;

    int go(int i, int j) {
        if (i < 0) return j + 1;  // HOT
        if (j < 0) return i + 1;  // HOT
        int& best = memo[i][j];  // HOT
        if (best != -1) return best;  // HOT
        if (a[i] == b[j]) return best = go(i - 1, j - 1);  // HOT
        best = go(i - 1, j);  // HOT
        best = min(best, go(i, j - 1));  // HOT
        best = min(best, go(i - 1, j - 1));  // HOT
        return ++best;  // HOT
    }

public:
    int minDistance(const string& word1, const string& word2) {
        a = word1;
        b = word2;
        memo.assign(a.size(), vector<int>(b.size(), -1));  // HOT
        return go(a.size() - 1, b.size() - 1);  // HOT
    }
};

int main(int argc, char** argv) {
    string s = measured::letters(measured::size(argc, argv, 1));
    string t = measured::letters(measured::size(argc, argv, 2));
    measured::run([&] { return Solution().minDistance(s, t); });
}
