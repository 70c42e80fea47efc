// verdict: time-limit-exceeded
// brute force
// Goes forwards from each entry until everything was met.
#include <string>
#include <unordered_map>
#include <vector>

std::vector<int> smallestWindow(const std::vector<std::string>& log,
                                const std::vector<std::string>& required) {
    std::unordered_map<std::string, int> counts;
    for (const std::string& tag : required)
        ++counts[tag];
    std::vector<int> best;
    for (std::size_t first = 0; first < log.size(); ++first) {
        std::unordered_map<std::string, int> missing = counts;
        std::size_t left = required.size();
        for (std::size_t last = first; last < log.size(); ++last) {
            const auto tag = missing.find(log[last]);
            if (tag == missing.end() || tag->second-- <= 0 || --left > 0)
                continue;
            if (best.empty() || static_cast<int>(last - first) < best[1] - best[0])
                best = {static_cast<int>(first), static_cast<int>(last)};
            break;
        }
    }
    return best;
}
