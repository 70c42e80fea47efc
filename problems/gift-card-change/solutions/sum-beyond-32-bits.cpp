// verdict: runtime-error
// Adds a value to a sum before it looks whether the card is too large: the sum is negative then.
#include <algorithm>
#include <vector>

// What the addition gives in practice, without undefined behaviour.
static int added(int sum, int value) {
    return static_cast<int>(static_cast<unsigned>(sum) + static_cast<unsigned>(value));
}

int fewestCards(const std::vector<int>& values, int amount) {
    const int impossible = amount + 1;
    std::vector<int> cards(amount + 1, impossible);
    cards[0] = 0;
    for (int sum = 0; sum < amount; ++sum)
        for (const int value : values)
            if (added(sum, value) <= amount)
                cards.at(added(sum, value)) =
                    std::min(cards.at(added(sum, value)), cards[sum] + 1);
    return cards[amount] == impossible ? -1 : cards[amount];
}
