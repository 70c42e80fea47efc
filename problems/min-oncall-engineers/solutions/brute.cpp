// verdict: time-limit-exceeded
// brute force
// time: O(n^2), space: O(1)
// Counts at each beginning which incidents go on.
#include <algorithm>
#include <vector>

int engineersNeeded(const std::vector<std::vector<long long>>& incidents) {
    int most = 0;
    for (const auto& one : incidents) {
        int now = 0;
        for (const auto& other : incidents)                     // hot
            if (other[0] <= one[0] && one[0] < other[1])        // hot
                ++now;                                          // hot
        most = std::max(most, now);
    }
    return most;
}
