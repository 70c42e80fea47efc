// time: O(log n) space: O(1)
// axes: n
// Worst case of Euclid: neighbours in the Fibonacci sequence, the larger at most n.
#include "measured.h"
using namespace std;
typedef long long ll;

ll lcm_of(ll a, ll b) {
    ll x = a, y = b;
    while (y) { // HOT
        ll t = x % y; // HOT
        x = y; // HOT
        y = t; // HOT
    }
    return a / x * b;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    ll f = 1, g = 2;
    while (f + g <= n) {
        ll h = f + g;
        f = g;
        g = h;
    }
    ll k = 1 + measured::random() % 50; // a common factor does not change the steps
    measured::run([&] { return lcm_of(g * k, f * k); });
}
