#include <vector>

std::vector<long long> runningTotal(const std::vector<int>& values, int scale) {
    std::vector<long long> totals;
    for (std::size_t i = 0; i < values.size(); ++i) {
        long long total = 0;
        for (std::size_t k = 0; k <= i; ++k)
            total += values[k];
        totals.push_back(total * scale);
    }
    return totals;
}
