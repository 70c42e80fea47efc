// verdict: time-limit-exceeded
// brute force
// time: O(n^2), space: O(1)
// Counts from each request on.
#include <algorithm>
#include <vector>

int peakRequests(const std::vector<long long>& times, long long window) {
    int peak = 0;
    for (std::size_t first = 0; first < times.size(); ++first) {
        int count = 0;
        for (std::size_t i = first; i < times.size(); ++i)  // hot
            if (times[i] - times[first] < window)           // hot
                ++count;                                    // hot
        peak = std::max(peak, count);
    }
    return peak;
}
