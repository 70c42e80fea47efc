// verdict: time-limit-exceeded
// time: O(n^2), space: O(n)
// Keeps all in order in a vector: each new one moves those that are larger.
#include <algorithm>
#include <optional>
#include <vector>

class MedianLatency {
  public:
    void add(int latency) {
        sorted_.insert(std::upper_bound(sorted_.begin(), sorted_.end(), latency), latency);
    }

    std::optional<double> median() const {
        const std::size_t n = sorted_.size();
        if (n == 0)
            return std::nullopt;
        if (n % 2 == 1)
            return sorted_[n / 2];
        return (static_cast<double>(sorted_[n / 2 - 1]) + sorted_[n / 2]) / 2;
    }

  private:
    std::vector<int> sorted_;
};
