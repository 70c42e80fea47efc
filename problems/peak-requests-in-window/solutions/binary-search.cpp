// verdict: accepted
// time: O(n log n), space: O(1)
// Looks for the end of each stretch that begins at a request.
#include <algorithm>
#include <vector>

int peakRequests(const std::vector<long long>& times, long long window) {
    std::ptrdiff_t peak = 0;
    for (auto first = times.begin(); first != times.end(); ++first) {
        const auto end = std::partition_point(
            first, times.end(), [&](long long time) { return time - *first < window; });
        peak = std::max(peak, end - first);
    }
    return static_cast<int>(peak);
}
