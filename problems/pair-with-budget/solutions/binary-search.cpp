// verdict: accepted
// time: O(n log n), space: O(n)
// Sorts the positions by price and looks for each partner among those that come later.
#include <algorithm>
#include <numeric>
#include <vector>

std::vector<int> pairWithBudget(const std::vector<int>& prices, long long budget) {
    std::vector<int> order(prices.size());
    std::iota(order.begin(), order.end(), 0);
    const auto price = [&](int position) {
        return static_cast<long long>(prices[static_cast<std::size_t>(position)]);
    };
    std::sort(order.begin(), order.end(), [&](int a, int b) { return price(a) < price(b); });

    for (auto item = order.begin(); item != order.end(); ++item) {
        const long long rest = budget - price(*item);
        const auto partner = std::lower_bound(
            item + 1, order.end(), rest,
            [&](int position, long long wanted) { return price(position) < wanted; });
        if (partner != order.end() && price(*partner) == rest)
            return {std::min(*item, *partner), std::max(*item, *partner)};
    }
    return {};
}
