// verdict: wrong-answer
// Closes in from both ends of the sorted list, and returns positions in that one.
#include <algorithm>
#include <vector>

std::vector<int> pairWithBudget(std::vector<int>& prices, long long budget) {
    std::sort(prices.begin(), prices.end());
    int left = 0;
    int right = static_cast<int>(prices.size()) - 1;
    while (left < right) {
        const long long sum =
            0LL + prices[static_cast<std::size_t>(left)] + prices[static_cast<std::size_t>(right)];
        if (sum == budget)
            return {left, right};
        if (sum < budget)
            ++left;
        else
            --right;
    }
    return {};
}
