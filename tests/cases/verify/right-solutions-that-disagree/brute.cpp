// verdict: time-limit-exceeded
// brute force
#include <vector>

std::vector<long long> runningTotal(std::vector<int>& values, int scale) {
    std::vector<long long> totals;
    for (std::size_t i = 0; i < values.size(); ++i) {
        long long volatile sum = 0;
        for (std::size_t k = 0; k <= i; ++k)
            sum = sum + values[k];
        totals.push_back(sum * scale);
    }
    return totals;
}
