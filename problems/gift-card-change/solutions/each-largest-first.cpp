// verdict: wrong-answer
// Takes the largest card first, once with all values, once without the largest, and so on.
#include <algorithm>
#include <vector>

int fewestCards(std::vector<int>& values, int amount) {
    if (amount == 0)
        return 0;
    std::sort(values.rbegin(), values.rend());
    int best = -1;
    for (std::size_t first = 0; first < values.size(); ++first) {
        int cards = 0;
        int left = amount;
        for (std::size_t i = first; i < values.size(); ++i) {
            cards += left / values[i];
            left %= values[i];
        }
        if (left == 0 && (best < 0 || cards < best))
            best = cards;
    }
    return best;
}
