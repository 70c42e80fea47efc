// time: O(n 2^n) space: O(2^n)
// axes: n
#include "measured.h"
using namespace std;

int cheapest(const vector<vector<int>>& cost) {
    int n = cost.size();
    vector<int> dp(1u << n, INT_MAX / 2);
    dp[0] = 0;
    for (unsigned mask = 0; mask < 1u << n; mask++) {
        int worker = __builtin_popcount(mask);
        for (int job = 0; job < n; job++) { // HOT
            if (mask >> job & 1) continue; // HOT
            int& to = dp[mask | 1u << job]; // HOT
            to = min(to, dp[mask] + cost[worker][job]); // HOT
        }
    }
    return dp.back();
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    vector<vector<int>> cost(n);
    for (auto& row : cost) row = measured::numbers(n, 1000);
    measured::run([&] { return cheapest(cost); });
}
