// time: O(log n) space: O(1)
// axes: n
#include "measured.h"
using namespace std;
typedef long long ll;
#define MOD 1000000007LL

struct M {
    ll a, b, c, d;
};

M mul(const M& x, const M& y) {
    return {(x.a * y.a + x.b * y.c) % MOD, // HOT
            (x.a * y.b + x.b * y.d) % MOD, // HOT
            (x.c * y.a + x.d * y.c) % MOD, // HOT
            (x.c * y.b + x.d * y.d) % MOD}; // HOT
}

ll recurrence(int n, ll p, ll q) { // f(k) = p f(k-1) + q f(k-2)
    M base{p, q, 1, 0}, res{1, 0, 0, 1};
    while (n > 0) { // HOT
        if (n & 1) res = mul(res, base); // HOT
        base = mul(base, base); // HOT
        n >>= 1; // HOT
    }
    return res.b;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    ll p = 1 + measured::random() % 5, q = 1 + measured::random() % 5;
    measured::run([&] { return recurrence(n, p, q); });
}
