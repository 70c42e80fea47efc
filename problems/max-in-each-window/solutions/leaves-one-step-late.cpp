// verdict: wrong-answer
// Keeps a reading for one stretch too many.
#include <queue>
#include <utility>
#include <vector>

std::vector<int> peakLoads(const std::vector<int>& readings, int window) {
    std::vector<int> peaks;
    std::priority_queue<std::pair<int, int>> heap;
    for (int i = 0; i < static_cast<int>(readings.size()); ++i) {
        heap.push({readings[i], i});
        while (heap.top().second < i - window)
            heap.pop();
        if (i >= window - 1)
            peaks.push_back(heap.top().first);
    }
    return peaks;
}
