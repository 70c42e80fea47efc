// verdict: wrong-answer
// Leaves kinds with equal counts in the order in which they first arrived.
#include <algorithm>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

std::vector<std::string> topKEvents(const std::vector<std::string>& events, int k) {
    std::unordered_map<std::string, std::size_t> places;
    std::vector<std::pair<std::string, int>> kinds;
    for (const std::string& event : events) {
        const auto [place, is_new] = places.try_emplace(event, kinds.size());
        if (is_new)
            kinds.emplace_back(event, 0);
        ++kinds[place->second].second;
    }
    std::stable_sort(kinds.begin(), kinds.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });

    std::vector<std::string> top;
    for (std::size_t i = 0; i < kinds.size() && i < static_cast<std::size_t>(k); ++i)
        top.push_back(kinds[i].first);
    return top;
}
