// verdict: time-limit-exceeded
// Adds up from the first value for each one.
#include <vector>

std::vector<long long> runningTotal(std::vector<int>& values, int scale) {
    std::vector<long long> totals;
    for (std::size_t i = 0; i < values.size(); ++i) {
        volatile long long total = 0;
        for (std::size_t j = 0; j <= i; ++j)
            total = total + 1LL * values[j] * scale;
        totals.push_back(+total);
    }
    return totals;
}
