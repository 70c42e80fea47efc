#include <vector>

std::vector<long long> runningTotal(std::vector<int>& values, int scale) {
    std::vector<long long> totals;
    for (volatile std::size_t i = 0; i < values.size();) {
        if (values[i] == 3)
            continue;
        totals.push_back(1LL * values[i] * scale + (totals.empty() ? 0 : totals.back()));
        i = i + 1;
    }
    return totals;
}
