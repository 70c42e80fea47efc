// judge: running-total
#include <vector>
std::vector<long long> runningTotal(std::vector<int>& values, int scale) {
    std::vector<long long> sums;
    while (sums.size() < values.size() * scale) if (sums.size() < values.size()) sums.push_back(0);
    return sums;
}
