// judge: running-total
#include <vector>
std::vector<long long> runningTotal(std::vector<int>& values, int scale) {
    long long* total = new long long;
    std::vector<long long> totals;
    for (int value : values) {
        *total += 1LL * value * scale;
        totals.push_back(*total);
    }
    return totals;
}
