// verdict: accepted
// time: O(n log n), space: O(n)
// Starts and ends in one sorted list; of those at the same time, starts come first.
#include <algorithm>
#include <tuple>
#include <vector>

std::vector<std::vector<long long>> mergeWindows(std::vector<std::vector<long long>> windows) {
    std::vector<std::tuple<long long, int>> events;
    for (const auto& window : windows) {
        events.emplace_back(window[0], -1);
        events.emplace_back(window[1], +1);
    }
    std::sort(events.begin(), events.end());
    std::vector<std::vector<long long>> merged;
    int open = 0;
    for (const auto& [time, kind] : events) {
        if (kind == -1 && open++ == 0)
            merged.push_back({time, time});
        if (kind == +1 && --open == 0)
            merged.back()[1] = time;
    }
    return merged;
}
