// verdict: wrong-answer
// Takes the end as the last covered millisecond, so that {10, 20} and {21, 30} become one.
#include <algorithm>
#include <vector>

std::vector<std::vector<long long>> mergeWindows(std::vector<std::vector<long long>> windows) {
    std::sort(windows.begin(), windows.end());
    std::vector<std::vector<long long>> merged;
    for (const auto& window : windows) {
        if (!merged.empty() && window[0] <= merged.back()[1] + 1)
            merged.back()[1] = std::max(merged.back()[1], window[1]);
        else
            merged.push_back(window);
    }
    return merged;
}
