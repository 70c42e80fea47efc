// verdict: time-limit-exceeded
// time: O(n^2), space: O(1)
// Knows the partner's price, and looks through the whole list for it.
#include <algorithm>
#include <vector>

std::vector<int> pairWithBudget(const std::vector<int>& prices, long long budget) {
    for (auto item = prices.begin(); item != prices.end(); ++item) {
        const auto partner = std::find(prices.begin(), item, budget - *item);
        if (partner != item)
            return {static_cast<int>(partner - prices.begin()),
                    static_cast<int>(item - prices.begin())};
    }
    return {};
}
