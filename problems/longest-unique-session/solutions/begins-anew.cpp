// verdict: wrong-answer
// When a page comes back, begins a new stretch at it: what lies between the two is lost.
#include <unordered_set>
#include <vector>

std::vector<int> longestUniqueSession(const std::vector<int>& pages) {
    std::unordered_set<int> seen;
    std::vector<int> best{0, 0};
    int start = 0;
    for (int i = 0; i < static_cast<int>(pages.size()); ++i) {
        if (!seen.insert(pages[static_cast<std::size_t>(i)]).second) {
            seen = {pages[static_cast<std::size_t>(i)]};
            start = i;
        }
        if (i + 1 - start > best[1])
            best = {start, i + 1 - start};
    }
    return best;
}
