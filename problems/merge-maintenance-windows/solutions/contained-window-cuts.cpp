// verdict: wrong-answer
// Takes the later window's end without asking which end is larger: a contained window cuts its
// container short.
#include <algorithm>
#include <vector>

std::vector<std::vector<long long>> mergeWindows(std::vector<std::vector<long long>> windows) {
    std::sort(windows.begin(), windows.end());
    std::vector<std::vector<long long>> merged;
    for (const auto& window : windows) {
        if (!merged.empty() && window[0] <= merged.back()[1])
            merged.back()[1] = window[1];
        else
            merged.push_back(window);
    }
    return merged;
}
