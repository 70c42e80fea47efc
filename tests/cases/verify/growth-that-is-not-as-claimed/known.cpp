// verdict: accepted
// measured wrongly: time O(n log n)
#include <algorithm>
#include <vector>

std::vector<long long> runningTotal(std::vector<int>& values, int scale) {
    std::vector<int> copy = values;
    std::sort(copy.begin(), copy.end());
    std::vector<long long> totals;
    long long total = copy.empty() ? 0 : copy.front();
    total = 0;
    for (const int value : values)
        totals.push_back(total += 1LL * value * scale);
    return totals;
}
