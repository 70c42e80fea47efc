// judge: running-total
#include <vector>
class Solution {
    std::vector<long long> totals;

public:
    std::vector<long long> runningTotal(std::vector<int>& values, int scale) {
        for (int value : values)
            totals.push_back((totals.empty() ? 0 : totals.back()) + 1LL * value * scale);
        return totals;
    }
};
