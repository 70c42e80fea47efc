// verdict: accepted
// time: O(n log n), space: O(n)
// Windows go one by one into a set of disjoint ones, and swallow those that they touch.
#include <algorithm>
#include <set>
#include <utility>
#include <vector>

std::vector<std::vector<long long>> mergeWindows(
    const std::vector<std::vector<long long>>& windows) {
    std::set<std::pair<long long, long long>> apart;
    for (const auto& window : windows) {
        long long start = window[0], end = window[1];
        auto it = apart.lower_bound({start, start});
        if (it != apart.begin() && std::prev(it)->second >= start)
            --it;
        while (it != apart.end() && it->first <= end) {
            start = std::min(start, it->first);
            end = std::max(end, it->second);
            it = apart.erase(it);
        }
        apart.insert({start, end});
    }
    std::vector<std::vector<long long>> merged;
    for (const auto& [start, end] : apart)
        merged.push_back({start, end});
    return merged;
}
