// verdict: time-limit-exceeded
// time: O(n*k), space: O(k)
// When a page comes back, forgets all and goes on from behind the place where it was seen.
#include <unordered_map>
#include <vector>

std::vector<int> longestUniqueSession(const std::vector<int>& pages) {
    std::unordered_map<int, int> positions;
    std::vector<int> best{0, 0};
    int start = 0;
    for (int i = 0; i < static_cast<int>(pages.size()); ++i) {
        const auto [seen, is_new] = positions.emplace(pages[static_cast<std::size_t>(i)], i);
        if (!is_new) {
            i = start = seen->second + 1;
            positions.clear();
            positions.emplace(pages[static_cast<std::size_t>(i)], i);
        }
        if (i + 1 - start > best[1])
            best = {start, i + 1 - start};
    }
    return best;
}
