// verdict: wrong-answer
// Counts two neighbours that changed places as one edit.
#include <algorithm>
#include <string>
#include <vector>

int fewestEdits(const std::string& scanned, const std::string& catalogue) {
    const std::size_t m = catalogue.size();
    std::vector<int> older(m + 1), before(m + 1), now(m + 1);
    for (std::size_t j = 0; j <= m; ++j)
        before[j] = static_cast<int>(j);
    for (std::size_t i = 1; i <= scanned.size(); ++i) {
        now[0] = static_cast<int>(i);
        for (std::size_t j = 1; j <= m; ++j) {
            now[j] = std::min({before[j - 1] + (scanned[i - 1] == catalogue[j - 1] ? 0 : 1),
                               before[j] + 1, now[j - 1] + 1});
            if (i > 1 && j > 1 && scanned[i - 1] == catalogue[j - 2] &&
                scanned[i - 2] == catalogue[j - 1])
                now[j] = std::min(now[j], older[j - 2] + 1);
        }
        std::swap(older, before);
        std::swap(before, now);
    }
    return before[m];
}
