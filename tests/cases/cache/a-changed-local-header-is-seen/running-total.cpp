#include <vector>
#include "step.h"

std::vector<long long> runningTotal(std::vector<int>& values, int scale) {
    std::vector<long long> totals;
    long long sum = 0;
    for (const int value : values) {
        step(sum, value);
        totals.push_back(sum * scale);
    }
    return totals;
}
