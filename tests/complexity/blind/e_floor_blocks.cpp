// time: O(sqrt n) space: O(1)
// axes: n
#include "measured.h"
using namespace std;

// How many pairs (a, b) have a * b <= n: the sum of n / i, a run of equal quotients at a time.
long long countPairs(long long n) {
    long long res = 0;
    for (long long lo = 1, hi; lo <= n; lo = hi + 1) {  // HOT
        long long q = n / lo;                           // HOT
        hi = n / q;                                     // HOT
        res += q * (hi - lo + 1);                       // HOT
    }
    return res;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    measured::run([&] { return countPairs(n); });
}
