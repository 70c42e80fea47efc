// verdict: accepted
#include <vector>

std::vector<long long> runningTotal(std::vector<int>& values, int scale) {
    std::vector<long long> totals;
    int sum = 0;
    for (const int value : values)
        totals.push_back(1LL * (sum = static_cast<int>(0LL + sum + value)) * scale);
    return totals;
}
