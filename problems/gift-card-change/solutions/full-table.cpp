// verdict: accepted
// time: O(k * a), space: O(k * a)
// One row for each value, as in the textbook.
#include <algorithm>
#include <vector>

int fewestCards(const std::vector<int>& values, int amount) {
    const int impossible = 1000000;
    const int kinds = static_cast<int>(values.size());
    std::vector<std::vector<int>> cards(kinds + 1, std::vector<int>(amount + 1, impossible));
    cards[0][0] = 0;
    for (int i = 1; i <= kinds; ++i)
        for (int sum = 0; sum <= amount; ++sum) {
            cards[i][sum] = cards[i - 1][sum];
            if (values[i - 1] <= sum)
                cards[i][sum] = std::min(cards[i][sum], cards[i][sum - values[i - 1]] + 1);
        }
    return cards[kinds][amount] >= impossible ? -1 : cards[kinds][amount];
}
