// verdict: time-limit-exceeded
// brute force
// time: O(n^2 log n), space: O(n)
// Sorts all of them whenever the median is asked for.
#include <algorithm>
#include <optional>
#include <vector>

class MedianLatency {
  public:
    void add(int latency) { all_.push_back(latency); }

    std::optional<double> median() const {
        if (all_.empty())
            return std::nullopt;
        std::vector<int> sorted = all_;
        std::sort(sorted.begin(), sorted.end());
        const std::size_t half = sorted.size() / 2;
        if (sorted.size() % 2 == 1)
            return sorted[half];
        return (static_cast<double>(sorted[half - 1]) + sorted[half]) / 2;
    }

  private:
    std::vector<int> all_;
};
