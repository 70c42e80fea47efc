// verdict: accepted
// time: O(n log n), space: O(n)
// Sorts by price, keeps the positions, and closes in from both ends.
#include <algorithm>
#include <utility>
#include <vector>

std::vector<int> pairWithBudget(const std::vector<int>& prices, long long budget) {
    std::vector<std::pair<long long, int>> items;
    for (const int price : prices)
        items.emplace_back(price, static_cast<int>(items.size()));
    std::sort(items.begin(), items.end());

    std::size_t left = 0;
    std::size_t end = items.size();
    while (left + 1 < end) {
        const long long sum = items[left].first + items[end - 1].first;
        if (sum == budget) {
            const auto [first, second] = std::minmax({items[left].second, items[end - 1].second});
            return {first, second};
        }
        if (sum < budget)
            ++left;
        else
            --end;
    }
    return {};
}
