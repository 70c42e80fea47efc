// verdict: wrong-answer
// Knows only to remove and to insert: a character that was taken for another counts as two.
#include <algorithm>
#include <string>
#include <vector>

int fewestEdits(const std::string& scanned, const std::string& catalogue) {
    std::vector<int> common(catalogue.size() + 1);
    for (const char character : scanned) {
        int upper_left = 0;
        for (std::size_t j = 1; j < common.size(); ++j) {
            const int extended = upper_left + 1;
            upper_left = common[j];
            common[j] = character == catalogue[j - 1] ? extended
                                                      : std::max(common[j], common[j - 1]);
        }
    }
    return static_cast<int>(scanned.size() + catalogue.size()) - 2 * common.back();
}
