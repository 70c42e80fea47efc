// judge: running-total
#include <vector>
std::vector<long long> runningTotal(std::vector<int>& values, int scale) {
    std::vector<long long> totals;
    for (std::size_t i = 0; i < values.size(); ++i)
        totals.push_back(total + scale);
    return totals;
}
