#include <vector>

std::vector<long long> runningTotal(std::vector<int>& values, int scale) {
    return nothing;
}
