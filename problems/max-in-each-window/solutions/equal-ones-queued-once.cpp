// verdict: wrong-answer
// Queues values instead of positions, and equal ones only once: the first to leave takes them away.
#include <deque>
#include <vector>

std::vector<int> peakLoads(const std::vector<int>& readings, int window) {
    std::deque<int> candidates;
    std::vector<int> peaks;
    for (int last = 0; last < static_cast<int>(readings.size()); ++last) {
        if (last >= window && candidates.front() == readings[last - window])
            candidates.pop_front();
        while (!candidates.empty() && candidates.back() <= readings[last])
            candidates.pop_back();
        candidates.push_back(readings[last]);
        if (last >= window - 1)
            peaks.push_back(candidates.front());
    }
    return peaks;
}
