// verdict: wrong-answer
// Keeps numbers of edits in a byte, which is too small for more than 255 of them.
#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

int fewestEdits(const std::string& scanned, const std::string& catalogue) {
    std::vector<std::uint8_t> before(catalogue.size() + 1), now(before);
    for (std::size_t j = 0; j < before.size(); ++j)
        before[j] = static_cast<std::uint8_t>(j);
    for (std::size_t i = 0; i < scanned.size(); ++i) {
        now[0] = static_cast<std::uint8_t>(i + 1);
        for (std::size_t j = 0; j < catalogue.size(); ++j)
            now[j + 1] = static_cast<std::uint8_t>(
                std::min({before[j] + (scanned[i] == catalogue[j] ? 0 : 1), before[j + 1] + 1,
                          now[j] + 1}));
        std::swap(before, now);
    }
    return before.back();
}
