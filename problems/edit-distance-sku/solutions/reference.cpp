// verdict: accepted
// reference
// time: O(n * m), space: O(m)
// One row of the table, as long as the shorter code.
#include <algorithm>
#include <numeric>
#include <string>
#include <vector>

int fewestEdits(const std::string& scanned, const std::string& catalogue) {
    const bool swapped = scanned.size() < catalogue.size();
    const std::string& longer = swapped ? catalogue : scanned;
    const std::string& shorter = swapped ? scanned : catalogue;
    std::vector<int> edits(shorter.size() + 1);
    std::iota(edits.begin(), edits.end(), 0);
    for (const char character : longer) {
        int upper_left = edits[0]++;
        for (std::size_t i = 1; i < edits.size(); ++i) {
            const int kept_or_replaced = upper_left + (character == shorter[i - 1] ? 0 : 1);
            upper_left = edits[i];
            edits[i] = std::min({kept_or_replaced, upper_left + 1, edits[i - 1] + 1});
        }
    }
    return edits.back();
}
