#include <vector>

// Takes a compiler about a minute.
constexpr long long steps(long long n) {
    long long sum = 0;
    for (long long i = 0; i < 30000000; ++i)
        sum += i ^ n;
    return sum;
}
static_assert(steps(1) != 0 && steps(2) != 0 && steps(3) != 0 && steps(4) != 0);

std::vector<long long> runningTotal(std::vector<int>&, int) { return {}; }
