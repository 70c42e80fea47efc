// verdict: wrong-answer
// Returns the largest so far where there are fewer readings than the window is long.
#include <algorithm>
#include <deque>
#include <vector>

std::vector<int> peakLoads(const std::vector<int>& readings, int window) {
    window = std::min(window, std::max(1, static_cast<int>(readings.size())));
    std::deque<int> candidates;
    std::vector<int> peaks;
    for (int last = 0; last < static_cast<int>(readings.size()); ++last) {
        while (!candidates.empty() && readings[candidates.back()] <= readings[last])
            candidates.pop_back();
        candidates.push_back(last);
        if (candidates.front() <= last - window)
            candidates.pop_front();
        if (last >= window - 1)
            peaks.push_back(readings[candidates.front()]);
    }
    return peaks;
}
