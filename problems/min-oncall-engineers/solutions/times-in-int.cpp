// verdict: wrong-answer
// Keeps times in 32 bits.
#include <algorithm>
#include <utility>
#include <vector>

int engineersNeeded(const std::vector<std::vector<long long>>& incidents) {
    std::vector<std::pair<int, int>> events;
    for (const auto& incident : incidents) {
        events.emplace_back(static_cast<int>(incident[0]), 1);
        events.emplace_back(static_cast<int>(incident[1]), -1);
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
