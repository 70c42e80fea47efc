// verdict: accepted
// reference
// time: O(n), space: O(k)
// The longest stretch that ends here begins behind the last place where one of its pages was seen.
#include <algorithm>
#include <unordered_map>
#include <vector>

std::vector<int> longestUniqueSession(const std::vector<int>& pages) {
    std::unordered_map<int, int> behind_last;  // The position after the last one of each page.
    int best_start = 0;
    int best_length = 0;
    int start = 0;
    for (int i = 0; i < static_cast<int>(pages.size()); ++i) {
        int& behind = behind_last[pages[static_cast<std::size_t>(i)]];
        start = std::max(start, behind);
        behind = i + 1;
        if (i + 1 - start > best_length) {
            best_start = start;
            best_length = i + 1 - start;
        }
    }
    return {best_start, best_length};
}
