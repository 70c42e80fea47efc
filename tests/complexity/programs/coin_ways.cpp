// time: O(n * k) space: O(n)
// axes: n,k
// where: k <= n/64
#include "measured.h"
using namespace std;

class Solution {
public:
    int change(int amount, vector<int>& coins) {
        vector<unsigned> ways(amount + 1);
        ways[0] = 1;
        for (int coin : coins)
            for (int sum = coin; sum <= amount; sum++)  // HOT
                ways[sum] += ways[sum - coin];  // HOT
        return ways[amount] & INT_MAX;
    }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1, 1000), k = measured::size(argc, argv, 2, 5);
    auto coins = measured::shuffled(k);
    for (auto& coin : coins) ++coin;
    measured::run([&] { return Solution().change(n, coins); });
}
