// verdict: accepted
// time: O(n log n), space: O(n)
// Beginnings and ends as events in one list; at one moment, ends come first.
#include <algorithm>
#include <utility>
#include <vector>

int engineersNeeded(const std::vector<std::vector<long long>>& incidents) {
    std::vector<std::pair<long long, int>> events;
    for (const auto& incident : incidents) {
        events.emplace_back(incident[0], 1);
        events.emplace_back(incident[1], -1);
    }
    std::sort(events.begin(), events.end());
    int now = 0;
    int most = 0;
    for (const auto& event : events) {
        now += event.second;
        most = std::max(most, now);
    }
    return most;
}
