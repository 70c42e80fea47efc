// verdict: wrong-answer
// Totals in 32 bits.
#include <vector>

std::vector<long long> runningTotal(std::vector<int>& values, int scale) {
    std::vector<long long> totals;
    unsigned total = 0;
    for (const int value : values) {
        total += static_cast<unsigned>(value) * static_cast<unsigned>(scale);
        totals.push_back(static_cast<int>(total));
    }
    return totals;
}
