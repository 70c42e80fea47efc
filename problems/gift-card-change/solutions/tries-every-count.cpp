// verdict: time-limit-exceeded
// Tries each number of cards of each value for each amount, though the answer for one card less is
// known.
#include <algorithm>
#include <vector>

int fewestCards(const std::vector<int>& values, int amount) {
    const int impossible = amount + 1;
    std::vector<int> cards(amount + 1, impossible);
    cards[0] = 0;
    for (const int value : values)
        for (int sum = amount; sum >= value; --sum)
            for (int count = 1; count <= sum / value; ++count)
                cards[sum] = std::min(cards[sum], cards[sum - count * value] + count);
    return cards[amount] == impossible ? -1 : cards[amount];
}
