// verdict: accepted
// reference
// time: O(k * a), space: O(a)
// The answer for each amount from those for smaller ones.
#include <algorithm>
#include <vector>

int fewestCards(const std::vector<int>& values, int amount) {
    const int impossible = amount + 1;
    std::vector<int> cards(static_cast<std::size_t>(amount) + 1, impossible);
    cards[0] = 0;
    for (const int value : values)
        for (int sum = value; sum <= amount; ++sum) {
            const int before = cards[static_cast<std::size_t>(sum - value)];
            int& best = cards[static_cast<std::size_t>(sum)];
            best = std::min(best, before + 1);
        }
    return cards.back() == impossible ? -1 : cards.back();
}
