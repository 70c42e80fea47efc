// verdict: accepted
// time: O(n), space: O(n)
// Cuts the log into blocks as long as the window: each stretch is the end of one block and the
// beginning of the next.
#include <algorithm>
#include <vector>

std::vector<int> peakLoads(const std::vector<int>& readings, int window) {
    const std::size_t n = readings.size();
    const auto length = static_cast<std::size_t>(window);
    if (n < length)
        return {};
    std::vector<int> since_start(readings), until_end(readings);
    for (std::size_t i = 1; i < n; ++i)
        if (i % length != 0)
            since_start[i] = std::max(since_start[i], since_start[i - 1]);
    for (std::size_t i = n - 1; i > 0; --i)
        if (i % length != 0)
            until_end[i - 1] = std::max(until_end[i - 1], until_end[i]);
    std::vector<int> peaks;
    for (std::size_t first = 0; first + length <= n; ++first)
        peaks.push_back(std::max(until_end[first], since_start[first + length - 1]));
    return peaks;
}
