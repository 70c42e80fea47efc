// verdict: wrong-answer
// Begins with a row of zeros: finds the place in the catalogue's code that fits best.
#include <algorithm>
#include <string>
#include <vector>

int fewestEdits(const std::string& scanned, const std::string& catalogue) {
    std::vector<int> edits(catalogue.size() + 1);
    for (const char character : scanned) {
        int upper_left = edits[0]++;
        for (std::size_t j = 1; j < edits.size(); ++j) {
            const int kept_or_replaced = upper_left + (character == catalogue[j - 1] ? 0 : 1);
            upper_left = edits[j];
            edits[j] = std::min({kept_or_replaced, upper_left + 1, edits[j - 1] + 1});
        }
    }
    return edits.back();
}
