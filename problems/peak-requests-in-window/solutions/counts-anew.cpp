// verdict: time-limit-exceeded
// time: O(n^2), space: O(1)
// Goes from each request to the end of its stretch only: as slow when a stretch holds much.
#include <algorithm>
#include <vector>

int peakRequests(const std::vector<long long>& times, long long window) {
    std::size_t peak = 0;
    for (std::size_t first = 0; first < times.size(); ++first) {
        std::size_t end = first;
        while (end < times.size() && times[end] - times[first] < window)
            ++end;
        peak = std::max(peak, end - first);
    }
    return static_cast<int>(peak);
}
