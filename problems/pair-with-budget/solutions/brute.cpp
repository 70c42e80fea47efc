// verdict: time-limit-exceeded
// brute force
// time: O(n^2), space: O(1)
// Tries all pairs.
#include <vector>

std::vector<int> pairWithBudget(const std::vector<int>& prices, long long budget) {
    for (std::size_t i = 0; i < prices.size(); ++i)
        for (std::size_t j = i + 1; j < prices.size(); ++j)               // hot
            if (static_cast<long long>(prices[i]) + prices[j] == budget)  // hot
                return {static_cast<int>(i), static_cast<int>(j)};
    return {};
}
