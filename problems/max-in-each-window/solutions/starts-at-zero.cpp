// verdict: wrong-answer
// Begins each block with a load of zero, above which readings below the baseline never come.
#include <algorithm>
#include <vector>

std::vector<int> peakLoads(const std::vector<int>& readings, int window) {
    const int n = static_cast<int>(readings.size());
    std::vector<int> since_start(n), until_end(n + 1);
    for (int i = 0, peak = 0; i < n; ++i) {
        peak = i % window == 0 ? 0 : peak;
        since_start[i] = peak = std::max(peak, readings[i]);
    }
    for (int i = n - 1, peak = 0; i >= 0; --i) {
        peak = (i + 1) % window == 0 ? 0 : peak;
        until_end[i] = peak = std::max(peak, readings[i]);
    }
    std::vector<int> peaks;
    for (int first = 0; first <= n - window; ++first)
        peaks.push_back(std::max(until_end[first], since_start[first + window - 1]));
    return peaks;
}
