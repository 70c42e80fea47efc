// verdict: time-limit-exceeded
// time: O(n^2), space: O(n)
// Has all in an ordered set, and counts from its beginning to the middle.
#include <iterator>
#include <optional>
#include <set>

class MedianLatency {
  public:
    void add(int latency) { all_.insert(latency); }

    std::optional<double> median() const {
        if (all_.empty())
            return std::nullopt;
        const auto half = static_cast<std::ptrdiff_t>((all_.size() - 1) / 2);
        const auto middle = std::next(all_.begin(), half);
        if (all_.size() % 2 == 1)
            return *middle;
        return (static_cast<double>(*middle) + *std::next(middle)) / 2;
    }

  private:
    std::multiset<int> all_;
};
