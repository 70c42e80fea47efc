// verdict: wrong-answer
// Merges in the order of announcement.
#include <algorithm>
#include <vector>

std::vector<std::vector<long long>> mergeWindows(
    const std::vector<std::vector<long long>>& windows) {
    std::vector<std::vector<long long>> merged;
    for (const auto& window : windows) {
        if (!merged.empty() && window[0] <= merged.back()[1])
            merged.back()[1] = std::max(merged.back()[1], window[1]);
        else
            merged.push_back(window);
    }
    return merged;
}
