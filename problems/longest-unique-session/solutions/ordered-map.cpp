// verdict: accepted
// slowest
// time: O(n log k), space: O(k)
// The end moves as far as it can for each start; an ordered map counts what is between them.
#include <map>
#include <vector>

std::vector<int> longestUniqueSession(const std::vector<int>& pages) {
    std::map<int, int> counts;
    std::size_t best_start = 0;
    std::size_t best_length = 0;
    std::size_t end = 0;
    for (std::size_t start = 0; start < pages.size(); ++start) {
        while (end < pages.size() && counts[pages[end]] == 0)
            ++counts[pages[end++]];
        if (end - start > best_length) {
            best_start = start;
            best_length = end - start;
        }
        counts.erase(pages[start]);
    }
    return {static_cast<int>(best_start), static_cast<int>(best_length)};
}
