// verdict: time-limit-exceeded
// time: O(n^2), space: O(n)
// Keeps the largest and looks at the whole stretch only when it leaves: on each step of a falling
// log.
#include <algorithm>
#include <vector>

std::vector<int> peakLoads(const std::vector<int>& readings, int window) {
    std::vector<int> peaks;
    if (readings.size() < static_cast<std::size_t>(window))
        return peaks;
    auto first = readings.begin();
    auto peak = std::max_element(first, first + window);
    peaks.push_back(*peak);
    for (auto last = first + window; last != readings.end(); ++last) {
        ++first;
        if (peak < first)
            peak = std::max_element(first, last + 1);
        else if (*last >= *peak)
            peak = last;
        peaks.push_back(*peak);
    }
    return peaks;
}
