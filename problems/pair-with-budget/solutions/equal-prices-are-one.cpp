// verdict: wrong-answer
// Refuses partners of the same price, so that no item is taken twice: two equal items are no pair
// either.
#include <unordered_map>
#include <vector>

std::vector<int> pairWithBudget(const std::vector<int>& prices, long long budget) {
    std::unordered_map<long long, int> positions;
    for (int i = 0; i < static_cast<int>(prices.size()); ++i) {
        const long long price = prices[static_cast<std::size_t>(i)];
        const auto partner = positions.find(budget - price);
        if (partner != positions.end() && 2 * price != budget)
            return {partner->second, i};
        positions.emplace(price, i);
    }
    return {};
}
