// verdict: accepted
// reference
// time: O(n), space: O(n)
// A queue of those positions whose reading no later one in the window equals or exceeds.
#include <deque>
#include <vector>

std::vector<int> peakLoads(const std::vector<int>& readings, int window) {
    const auto length = static_cast<std::size_t>(window);
    std::deque<std::size_t> candidates;
    std::vector<int> peaks;
    for (std::size_t last = 0; last < readings.size(); ++last) {
        while (!candidates.empty() && readings[candidates.back()] <= readings[last])
            candidates.pop_back();
        candidates.push_back(last);
        if (candidates.front() + length <= last)
            candidates.pop_front();
        if (last + 1 >= length)
            peaks.push_back(readings[candidates.front()]);
    }
    return peaks;
}
