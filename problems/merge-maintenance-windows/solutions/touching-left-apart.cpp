// verdict: wrong-answer
// Compares with < where the windows touch: {10, 20} and {20, 30} stay two.
#include <algorithm>
#include <vector>

std::vector<std::vector<long long>> mergeWindows(std::vector<std::vector<long long>> windows) {
    std::sort(windows.begin(), windows.end());
    std::vector<std::vector<long long>> merged;
    for (const auto& window : windows) {
        if (!merged.empty() && window[0] < merged.back()[1])
            merged.back()[1] = std::max(merged.back()[1], window[1]);
        else
            merged.push_back(window);
    }
    return merged;
}
