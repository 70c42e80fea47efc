// time: O(n^3) space: O(n^2)
// axes: n
#include "measured.h"
using namespace std;

long long minTriangulation(const vector<int>& v) {
    int n = v.size();
    vector<vector<long long>> dp(n, vector<long long>(n, 0));
    for (int gap = 2; gap < n; gap++) {
        for (int i = 0; i + gap < n; i++) {
            int j = i + gap;
            dp[i][j] = LLONG_MAX;
            for (int k = i + 1; k < j; k++) {  // HOT
                long long cost = dp[i][k] + dp[k][j] + 1LL * v[i] * v[k] * v[j];  // HOT
                dp[i][j] = min(dp[i][j], cost);  // HOT
            }
        }
    }
    return dp[0][n - 1];
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    auto corners = measured::numbers(n, 100);
    measured::run([&] { return minTriangulation(corners); });
}
