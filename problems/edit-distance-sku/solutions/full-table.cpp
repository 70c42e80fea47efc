// verdict: memory-limit-exceeded
// time: O(n * m), space: O(n * m)
// Keeps all rows of the table, in as small numbers as do.
#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

int fewestEdits(const std::string& scanned, const std::string& catalogue) {
    const std::size_t n = scanned.size();
    const std::size_t m = catalogue.size();
    std::vector<std::vector<std::uint16_t>> edits(n + 1, std::vector<std::uint16_t>(m + 1));
    for (std::size_t i = 0; i <= n; ++i)
        for (std::size_t j = 0; j <= m; ++j) {
            if (i == 0 || j == 0) {
                edits[i][j] = static_cast<std::uint16_t>(i + j);
                continue;
            }
            const int kept_or_replaced =
                edits[i - 1][j - 1] + (scanned[i - 1] == catalogue[j - 1] ? 0 : 1);
            edits[i][j] = static_cast<std::uint16_t>(
                std::min({kept_or_replaced, edits[i - 1][j] + 1, edits[i][j - 1] + 1}));
        }
    return edits[n][m];
}
