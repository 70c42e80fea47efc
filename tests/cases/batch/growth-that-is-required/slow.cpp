#include <algorithm>
#include <vector>

std::vector<long long> runningTotal(std::vector<int>& values, int scale) {
    std::vector<int> sorted = values;
    for (int i = 0; i < 8; ++i)
        std::sort(sorted.begin(), sorted.end(), [&](int a, int b) { return i % 2 ? a < b : b < a; });
    std::vector<long long> totals;
    long long sum = 0;
    for (const int value : values)
        totals.push_back(sum += 1LL * value * scale);
    return totals;
}
