// verdict: wrong-answer
// Computes the partner's price in 32 bits.
#include <unordered_map>
#include <vector>

std::vector<int> pairWithBudget(const std::vector<int>& prices, long long budget) {
    std::unordered_map<int, int> positions;
    for (int i = 0; i < static_cast<int>(prices.size()); ++i) {
        const int price = prices[static_cast<std::size_t>(i)];
        const int rest = static_cast<int>(budget - price);
        if (const auto partner = positions.find(rest); partner != positions.end())
            return {partner->second, i};
        positions.emplace(price, i);
    }
    return {};
}
