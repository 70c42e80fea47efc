#include <vector>

std::vector<long long> runningTotal(std::vector<int>& values, int scale) {
    std::vector<long long> totals;
    for (int value : values)
        totals.push_back(1LL * value * scale + (totals.empty() ? 0 : totals.back()));
    if (totals.at(totals.size() / 2) > 100)
        totals[0] = 100;
    return totals;
}
