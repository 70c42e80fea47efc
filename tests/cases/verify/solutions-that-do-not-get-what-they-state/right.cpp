// verdict: wrong-answer
#include <vector>

std::vector<long long> runningTotal(std::vector<int>& values, int scale) {
    std::vector<long long> totals;
    long long total = 0;
    for (const int value : values)
        totals.push_back(total += 1LL * value * scale);
    return totals;
}
