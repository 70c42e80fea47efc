// time: O(n*m*k) space: O(m*k)
// axes: n,m,k
#include "measured.h"
using namespace std;

class Solution {
public:
    int findMaxForm(vector<string>& strs, int m, int n) {
        vector<vector<int>> dp(m + 1, vector<int>(n + 1, 0));
        for (auto& s : strs) {
            int zeros = count(s.begin(), s.end(), '0');
            int ones = s.size() - zeros;
            for (int i = m; i >= zeros; i--)
                for (int j = n; j >= ones; j--)  // HOT
                    dp[i][j] = max(dp[i][j], dp[i - zeros][j - ones] + 1);  // HOT
        }
        return dp[m][n];
    }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1, 20), m = measured::size(argc, argv, 2, 20), k = measured::size(argc, argv, 3, 20);
    const char* kinds[] = {"0", "1", "01", "10"};
    vector<string> strs(n);
    for (auto& s : strs) s = kinds[measured::random() % 4];
    measured::run([&] { return Solution().findMaxForm(strs, m, k); });
}
