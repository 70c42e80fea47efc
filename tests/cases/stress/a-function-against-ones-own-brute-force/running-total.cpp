#include <vector>

// In 32 bits.
std::vector<long long> runningTotal(const std::vector<int>& values, int scale) {
    std::vector<long long> totals;
    unsigned total = 0;
    for (const int value : values)
        totals.push_back(static_cast<int>(total += static_cast<unsigned>(value * 1LL * scale)));
    return totals;
}
