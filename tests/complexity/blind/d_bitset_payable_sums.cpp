// time: O(n) space: O(1)
// axes: n
#include "measured.h"
using namespace std;

// The problem promises that no target exceeds 20000.
int payableAmounts(const vector<int>& coins) {
    bitset<20001> can;
    can[0] = 1;
    for (int coin : coins) { // HOT
        can |= can << coin; // HOT
    }
    return can.count();
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    vector<int> coins = measured::numbers(n, 100);
    for (int& coin : coins) coin++;
    measured::run([&] { return payableAmounts(coins); });
}
