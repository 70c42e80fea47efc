#include <vector>

// Begins anew after a total of 0.
std::vector<long long> runningTotal(std::vector<int>& values, int scale) {
    std::vector<long long> totals;
    long long total = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        total += 1LL * values[i] * scale;
        totals.push_back(total);
        if (total == 0 && i > 0)
            total = scale;
    }
    return totals;
}
