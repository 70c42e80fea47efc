// verdict: time-limit-exceeded
// time: O(n*k), space: O(1)
// Looks through the stretch for each page, instead of knowing where it was last seen.
#include <algorithm>
#include <vector>

std::vector<int> longestUniqueSession(const std::vector<int>& pages) {
    std::vector<int> best{0, 0};
    auto start = pages.begin();
    for (auto end = pages.begin(); end != pages.end(); ++end) {
        const auto seen = std::find(start, end, *end);
        if (seen != end)
            start = seen + 1;
        if (end + 1 - start > best[1])
            best = {static_cast<int>(start - pages.begin()), static_cast<int>(end + 1 - start)};
    }
    return best;
}
