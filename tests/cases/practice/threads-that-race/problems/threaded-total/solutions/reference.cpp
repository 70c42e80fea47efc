// verdict: accepted
// reference
#include <vector>

std::vector<long long> runningTotal(std::vector<int>& values, int scale) {
    std::vector<long long> totals;
    long long sum = 0;
    for (const int value : values)
        totals.push_back((sum += value) * scale);
    return totals;
}
