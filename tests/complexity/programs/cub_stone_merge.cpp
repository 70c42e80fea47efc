// time: O(n^3) space: O(n^2)
// axes: n
#include "measured.h"
using namespace std;

int mergeStones(const vector<int>& stones) {
    int n = stones.size();
    vector<int> pre(n + 1);
    for (int i = 0; i < n; i++) pre[i + 1] = pre[i] + stones[i];
    vector<vector<int>> dp(n, vector<int>(n));
    for (int len = 2; len <= n; len++)
        for (int l = 0; l + len <= n; l++) {
            int r = l + len - 1;
            dp[l][r] = INT_MAX;
            for (int m = l; m < r; m++) // HOT
                dp[l][r] = min(dp[l][r], dp[l][m] + dp[m + 1][r]); // HOT
            dp[l][r] += pre[r + 1] - pre[l];
        }
    return dp[0][n - 1];
}

int main(int argc, char** argv) {
    auto a = measured::numbers(measured::size(argc, argv, 1), 100);
    measured::run([&] { return mergeStones(a); });
}
