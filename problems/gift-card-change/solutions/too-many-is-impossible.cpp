// verdict: wrong-answer
// The mark for "not possible" is a number of cards that can be needed.
#include <algorithm>
#include <vector>

int fewestCards(const std::vector<int>& values, int amount) {
    const int impossible = 10000;
    std::vector<int> cards(amount + 1, impossible);
    cards[0] = 0;
    for (const int value : values)
        for (int sum = value; sum <= amount; ++sum)
            cards[sum] = std::min(cards[sum], cards[sum - value] + 1);
    return cards[amount] >= impossible ? -1 : cards[amount];
}
