// verdict: accepted
// reference
// time: O(n), space: O(n)
// Asks for each item whether its partner came before it.
#include <unordered_map>
#include <vector>

std::vector<int> pairWithBudget(const std::vector<int>& prices, long long budget) {
    std::unordered_map<long long, int> positions;
    for (int i = 0; i < static_cast<int>(prices.size()); ++i) {
        const long long price = prices[static_cast<std::size_t>(i)];
        if (const auto partner = positions.find(budget - price); partner != positions.end())
            return {partner->second, i};
        positions.emplace(price, i);
    }
    return {};
}
