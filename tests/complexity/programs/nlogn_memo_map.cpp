// time: O(n log n) space: O(n)
// axes: n
#include "measured.h"
using namespace std;
typedef unsigned long long ull;

map<int, ull> memo;

ull hyper(int n) { // ways to write n with powers of two, each used at most twice
    if (n < 0) return 0;
    if (n == 0) return 1;
    auto it = memo.find(n); // HOT
    if (it != memo.end()) return it->second;
    ull r = n % 2 ? hyper((n - 1) / 2) : hyper(n / 2) + hyper(n / 2 - 1); // HOT
    return memo[n] = r; // HOT
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    measured::run([&] {
        ull best = 0;
        for (int i = 0; i <= n; i++) best = max(best, hyper(i)); // HOT
        return best;
    });
}
