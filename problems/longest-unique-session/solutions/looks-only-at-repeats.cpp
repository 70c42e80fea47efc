// verdict: wrong-answer
// Measures a stretch only when a page comes back: the last one is not measured.
#include <algorithm>
#include <unordered_map>
#include <vector>

std::vector<int> longestUniqueSession(const std::vector<int>& pages) {
    std::unordered_map<int, int> last;
    std::vector<int> best{0, 0};
    int start = 0;
    for (int i = 0; i < static_cast<int>(pages.size()); ++i) {
        const auto seen = last.find(pages[static_cast<std::size_t>(i)]);
        if (seen != last.end() && seen->second >= start) {
            if (i - start > best[1])
                best = {start, i - start};
            start = seen->second + 1;
        }
        last[pages[static_cast<std::size_t>(i)]] = i;
    }
    if (best[1] == 0)
        return {0, static_cast<int>(pages.size())};
    return best;
}
