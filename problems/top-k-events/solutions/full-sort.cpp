// verdict: accepted
// time: O(n log n), space: O(n)
// Puts every kind in order, although only k are asked for.
#include <algorithm>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

std::vector<std::string> topKEvents(const std::vector<std::string>& events, int k) {
    std::unordered_map<std::string, int> counts;
    for (const std::string& event : events)
        ++counts[event];

    std::vector<std::pair<std::string, int>> kinds(counts.begin(), counts.end());
    std::sort(kinds.begin(), kinds.end(), [](const auto& a, const auto& b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    });

    std::vector<std::string> top;
    for (std::size_t i = 0; i < kinds.size() && i < static_cast<std::size_t>(k); ++i)
        top.push_back(kinds[i].first);
    return top;
}
