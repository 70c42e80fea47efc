// verdict: accepted
// time: O(n^2), space: O(n)
// How far one gets on each diagonal with 0 edits, then 1, and so on (Ukkonen): quick where the
// codes are near each other.
#include <algorithm>
#include <string>
#include <vector>

int fewestEdits(const std::string& scanned, const std::string& catalogue) {
    const int n = static_cast<int>(scanned.size());
    const int m = static_cast<int>(catalogue.size());
    constexpr int nowhere = -100000;
    // Index: diagonal (place in `catalogue` minus place in `scanned`) + n + 1; value: place in
    // `scanned`.
    std::vector<int> reach(static_cast<std::size_t>(n + m + 3), nowhere), next(reach);
    for (int edits = 0;; ++edits) {
        for (int diagonal = std::max(-n, -edits); diagonal <= std::min(m, edits); ++diagonal) {
            const auto at = static_cast<std::size_t>(diagonal + n + 1);
            int place = edits == 0 ? 0
                                   : std::max({reach[at] + 1, reach[at + 1] + 1, reach[at - 1]});
            place = std::min({place, n, m - diagonal});
            while (place >= 0 && place < n && place + diagonal < m && place + diagonal >= 0 &&
                   scanned[static_cast<std::size_t>(place)] ==
                       catalogue[static_cast<std::size_t>(place + diagonal)])
                ++place;
            next[at] = place;
        }
        std::swap(reach, next);
        if (reach[static_cast<std::size_t>(m + 1)] >= n)
            return edits;
    }
}
