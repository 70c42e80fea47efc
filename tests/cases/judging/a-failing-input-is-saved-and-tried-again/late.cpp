// judge: running-total
#include <vector>

std::vector<long long> runningTotal(std::vector<int>& values, int scale) {
    std::vector<long long> totals;
    unsigned total = 0;
    for (const int value : values) {
        total += static_cast<unsigned>(value);
        totals.push_back(1LL * static_cast<int>(total) * scale);
    }
    return totals;
}
