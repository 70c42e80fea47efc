// verdict: time-limit-exceeded
// brute force
// time: O(n*m), space: O(n)
// Goes through all transfers again and again, until no region gets cheaper.
#include <limits>
#include <vector>

long long cheapestRoute(int regions, const std::vector<std::vector<int>>& transfers, int from,
                        int to) {
    constexpr long long not_met = std::numeric_limits<long long>::max();
    std::vector<long long> sums(regions, not_met);
    sums[from] = 0;
    for (bool changed = true; changed;) {
        changed = false;
        for (const auto& transfer : transfers)
            if (sums[transfer[0]] != not_met &&
                sums[transfer[0]] + transfer[2] < sums[transfer[1]]) {
                sums[transfer[1]] = sums[transfer[0]] + transfer[2];
                changed = true;
            }
    }
    return sums[to] == not_met ? -1 : sums[to];
}
