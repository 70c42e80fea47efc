// verdict: wrong-answer
// Fills the array from above, so that no value is used twice.
#include <algorithm>
#include <vector>

int fewestCards(const std::vector<int>& values, int amount) {
    const int impossible = amount + 1;
    std::vector<int> cards(amount + 1, impossible);
    cards[0] = 0;
    for (const int value : values)
        for (int sum = amount; sum >= value; --sum)
            cards[sum] = std::min(cards[sum], cards[sum - value] + 1);
    return cards[amount] == impossible ? -1 : cards[amount];
}
