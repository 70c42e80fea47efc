// verdict: accepted
// reference
// time: O((n + m) log n), space: O(n + m)
// measured wrongly: time can't tell
#include <functional>
#include <limits>
#include <queue>
#include <utility>
#include <vector>

long long cheapestRoute(int regions, const std::vector<std::vector<int>>& transfers, int from,
                        int to) {
    struct Offer {
        int to;
        int price;
    };
    std::vector<std::vector<Offer>> offers(regions);
    for (const auto& transfer : transfers)
        offers[transfer[0]].push_back({transfer[1], transfer[2]});

    constexpr long long not_met = std::numeric_limits<long long>::max();
    std::vector<long long> sums(regions, not_met);
    using Entry = std::pair<long long, int>;  // What a region costs, and the region.
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> open;
    sums[from] = 0;
    open.emplace(0, from);
    while (!open.empty()) {
        const auto [sum, region] = open.top();
        open.pop();
        if (region == to)
            return sum;
        if (sum > sums[region])
            continue;
        for (const Offer& offer : offers[region])
            if (sum + offer.price < sums[offer.to]) {
                sums[offer.to] = sum + offer.price;
                open.emplace(sums[offer.to], offer.to);
            }
    }
    return -1;
}
