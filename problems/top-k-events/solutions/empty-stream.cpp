// verdict: wrong-answer
// Counts runs of equal names and adds the last run after the loop, even where there was none: an
// empty stream gets a kind without a name.
#include <algorithm>
#include <string>
#include <utility>
#include <vector>

std::vector<std::string> topKEvents(std::vector<std::string> events, int k) {
    std::sort(events.begin(), events.end());
    std::vector<std::pair<std::string, int>> kinds;
    std::string name = events.empty() ? "" : events[0];
    int count = 0;
    for (const std::string& event : events) {
        if (event != name) {
            kinds.emplace_back(name, count);
            name = event;
            count = 0;
        }
        ++count;
    }
    kinds.emplace_back(name, count);

    std::stable_sort(kinds.begin(), kinds.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    if (kinds.size() > static_cast<std::size_t>(k))
        kinds.resize(static_cast<std::size_t>(k));
    std::vector<std::string> top;
    for (const auto& kind : kinds)
        top.push_back(kind.first);
    return top;
}
