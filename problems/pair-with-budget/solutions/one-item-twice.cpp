// verdict: wrong-answer
// Stores the item before it asks for the partner: an item of half the budget meets itself.
#include <unordered_map>
#include <vector>

std::vector<int> pairWithBudget(const std::vector<int>& prices, long long budget) {
    std::unordered_map<long long, int> positions;
    for (int i = 0; i < static_cast<int>(prices.size()); ++i) {
        const long long price = prices[static_cast<std::size_t>(i)];
        positions.emplace(price, i);
        if (const auto partner = positions.find(budget - price); partner != positions.end())
            return {partner->second, i};
    }
    return {};
}
