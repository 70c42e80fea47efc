// verdict: wrong-answer
// Takes the longest common subsequence from the longer length, as if what is left could always be
// replaced.
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
    return static_cast<int>(std::max(scanned.size(), catalogue.size())) - common.back();
}
