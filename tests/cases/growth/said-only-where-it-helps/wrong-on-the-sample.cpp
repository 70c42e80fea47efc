// judge: take-turns
#include <vector>

long long waitingTime(const std::vector<int>& minutes) {
    return static_cast<long long>(minutes.size());
}
