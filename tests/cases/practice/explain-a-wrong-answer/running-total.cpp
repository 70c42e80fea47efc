#include <vector>

std::vector<long long> runningTotal(std::vector<int>& values, int scale) {
    std::vector<long long> totals;
    int total = 0;
    for (const int value : values) {
        total += value * scale;
        totals.push_back(total);
    }
    return totals;
}
