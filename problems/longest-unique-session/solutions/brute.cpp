// verdict: time-limit-exceeded
// brute force
// time: O(n*k log k), space: O(k)
// Goes on from each start until a page comes back.
#include <set>
#include <vector>

std::vector<int> longestUniqueSession(const std::vector<int>& pages) {
    std::vector<int> best{0, 0};
    for (std::size_t start = 0; start < pages.size(); ++start) {
        std::set<int> seen;
        std::size_t end = start;
        while (end < pages.size() && seen.insert(pages[end]).second)
            ++end;
        if (static_cast<int>(end - start) > best[1])
            best = {static_cast<int>(start), static_cast<int>(end - start)};
    }
    return best;
}
