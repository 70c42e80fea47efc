// time: O(n m) space: O(m)
// axes: n,m
#include "measured.h"

static unsigned change(int amount, const int *coins, int count)
{
    unsigned *ways = (unsigned *)malloc(sizeof(unsigned) * (amount + 1));
    int c, a;
    for (a = 0; a <= amount; a++)
        ways[a] = 0;
    ways[0] = 1;
    for (c = 0; c < count; c++)
        for (a = coins[c]; a <= amount; a++)   // HOT
            ways[a] += ways[a - coins[c]];     // HOT
    unsigned answer = ways[amount];
    free(ways);
    return answer;
}

int main(int argc, char **argv)
{
    int n = measured::size(argc, argv, 1), m = measured::size(argc, argv, 2);
    std::vector<int> coins = measured::numbers(n, 20);
    for (int &c : coins)
        c++;
    measured::run([&] { return change(m, coins.data(), n); });
}
