// verdict: accepted
// reference
// time: O(n + m), space: O(m)
#include <string>
#include <unordered_map>
#include <vector>

std::vector<int> smallestWindow(const std::vector<std::string>& log,
                                const std::vector<std::string>& required) {
    std::unordered_map<std::string, int> missing;  // Negative: more than are required.
    for (const std::string& tag : required)
        ++missing[tag];

    std::size_t missing_in_all = required.size();
    std::vector<int> best;
    std::size_t first = 0;
    for (std::size_t last = 0; last < log.size(); ++last) {
        const auto coming = missing.find(log[last]);
        if (coming == missing.end())
            continue;
        if (coming->second-- > 0)
            --missing_in_all;
        for (; missing_in_all == 0; ++first) {
            if (best.empty() || static_cast<int>(last - first) < best[1] - best[0])
                best = {static_cast<int>(first), static_cast<int>(last)};
            const auto leaving = missing.find(log[first]);
            if (leaving != missing.end() && ++leaving->second > 0)
                ++missing_in_all;
        }
    }
    return best;
}
