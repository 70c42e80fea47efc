// verdict: accepted
// time: O(n), space: O(n)
// From the back: for each start, the stretch ends before the first page that is seen again.
#include <algorithm>
#include <unordered_map>
#include <vector>

std::vector<int> longestUniqueSession(const std::vector<int>& pages) {
    const int n = static_cast<int>(pages.size());
    std::vector<int> ends(pages.size() + 1, n);
    std::unordered_map<int, int> next;
    std::vector<int> best{0, 0};
    for (int start = n - 1; start >= 0; --start) {
        const auto i = static_cast<std::size_t>(start);
        const auto again = next.try_emplace(pages[i], n).first;
        ends[i] = std::min(ends[i + 1], again->second);
        again->second = start;
        if (ends[i] - start >= best[1])
            best = {start, ends[i] - start};
    }
    return best;
}
