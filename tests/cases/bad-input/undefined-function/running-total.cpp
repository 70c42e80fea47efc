#include <vector>

long long times(long long a, long long b);

std::vector<long long> runningTotal(std::vector<int>& values, int scale) {
    return {times(values.size(), scale)};
}
