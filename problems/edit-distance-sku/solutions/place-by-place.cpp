// verdict: wrong-answer
// Compares place by place, and adds what one code is longer.
#include <algorithm>
#include <string>

int fewestEdits(const std::string& scanned, const std::string& catalogue) {
    const std::size_t both = std::min(scanned.size(), catalogue.size());
    auto edits = std::max(scanned.size(), catalogue.size()) - both;
    for (std::size_t i = 0; i < both; ++i)
        edits += scanned[i] != catalogue[i];
    return static_cast<int>(edits);
}
