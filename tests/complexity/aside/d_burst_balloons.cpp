// time: O(n^3) space: O(n^2)
// axes: n
#include "measured.h"
using namespace std;
typedef long long ll;

ll maxCoins(const vector<int>& nums) {
    vector<ll> v{1};
    v.insert(v.end(), nums.begin(), nums.end());
    v.push_back(1);
    int N = v.size();
    vector<vector<ll>> dp(N, vector<ll>(N));
    for (int len = 2; len < N; ++len)
        for (int l = 0, r = len; r < N; ++l, ++r)
            for (int k = l + 1; k < r; ++k)                                                // HOT
                dp[l][r] = max(dp[l][r], dp[l][k] + dp[k][r] + v[l] * v[k] * v[r]);        // HOT
    return dp[0][N - 1];
}

int main(int argc, char** argv) {
    auto nums = measured::numbers(measured::size(argc, argv, 1), 100);
    measured::run([&] { return maxCoins(nums); });
}
