// time: O(n^1.5) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

int numSquares(int n) {
    vector<int> dp(n + 1, INT_MAX);
    dp[0] = 0;
    for (int i = 1; i <= n; i++) {
        for (int j = 1; j * j <= i; j++) { // HOT
            dp[i] = min(dp[i], dp[i - j * j] + 1); // HOT
        }
    }
    return dp[n];
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    measured::run([&] { return numSquares(n); });
}
