#include <vector>

std::vector<long long> runningTotal(std::vector<int>& values, int scale) {
    std::vector<long long> totals;
    for (const int value : values) {
        totals.push_back(value * scale);
    return totals;
}
