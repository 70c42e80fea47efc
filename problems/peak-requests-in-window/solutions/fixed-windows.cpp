// verdict: wrong-answer
// Counts in windows that begin at multiples of their length.
#include <algorithm>
#include <unordered_map>
#include <vector>

int peakRequests(const std::vector<long long>& times, long long window) {
    std::unordered_map<long long, int> counts;
    int peak = 0;
    for (const long long time : times)
        peak = std::max(peak, ++counts[time / window - (time % window < 0 ? 1 : 0)]);
    return peak;
}
