// time: O(n^2) space: O(n^2)
// axes: n
#include "measured.h"
using namespace std;

class Solution {
public:
    int longestPalindromeSubseq(const string& s) {
        int n = s.size();
        vector<vector<int>> dp(n, vector<int>(n, 0)); // HOT
        for (int i = n - 1; i >= 0; --i) {
            dp[i][i] = 1;
            for (int j = i + 1; j < n; ++j) { // HOT
                if (s[i] == s[j]) // HOT
                    dp[i][j] = 2 + (i + 1 <= j - 1 ? dp[i + 1][j - 1] : 0); // HOT
                else
                    dp[i][j] = max(dp[i + 1][j], dp[i][j - 1]); // HOT
            }
        }
        return dp[0][n - 1];
    }
};

int main(int argc, char** argv) {
    auto s = measured::letters(measured::size(argc, argv, 1), 5);
    measured::run([&] { return Solution().longestPalindromeSubseq(s); });
}
