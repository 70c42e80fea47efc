// verdict: time-limit-exceeded
// brute force
// time: O(n^2), space: O(n)
// Looks at every reading of each stretch.
#include <algorithm>
#include <vector>

std::vector<int> peakLoads(const std::vector<int>& readings, int window) {
    std::vector<int> peaks;
    for (std::size_t end = static_cast<std::size_t>(window); end <= readings.size(); ++end) {
        int peak = readings[end - 1];
        for (std::size_t i = end - static_cast<std::size_t>(window); i < end; ++i)  // hot
            peak = std::max(peak, readings[i]);                                    // hot
        peaks.push_back(peak);
    }
    return peaks;
}
