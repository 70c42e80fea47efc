// time: O(sqrt n) space: O(1)
// axes: n
#include "measured.h"
using namespace std;
using ll = long long;

// The sum of n / i over all i, by runs of equal quotient: there are about 2 sqrt n of them.
ll divisorSummatory(ll n) {
    ll total = 0;
    for (ll l = 1, r; l <= n; l = r + 1) { // HOT
        ll q = n / l; // HOT
        r = n / q; // HOT
        total += q * (r - l + 1); // HOT
    }
    return total;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    measured::run([&] { return divisorSummatory(n); });
}
