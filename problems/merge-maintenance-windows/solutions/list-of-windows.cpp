// verdict: accepted
// time: O(n log n), space: O(n)
// A linked list is sorted, and merged windows are taken out of its middle.
#include <algorithm>
#include <iterator>
#include <list>
#include <utility>
#include <vector>

std::vector<std::vector<long long>> mergeWindows(
    const std::vector<std::vector<long long>>& windows) {
    std::list<std::pair<long long, long long>> all;
    for (const auto& window : windows)
        all.emplace_back(window[0], window[1]);
    all.sort();
    for (auto it = all.begin(); it != all.end();) {
        const auto next = std::next(it);
        if (next != all.end() && next->first <= it->second) {
            it->second = std::max(it->second, next->second);
            all.erase(next);
        } else {
            ++it;
        }
    }
    std::vector<std::vector<long long>> merged;
    for (const auto& [start, end] : all)
        merged.push_back({start, end});
    return merged;
}
