// verdict: wrong-answer
// Takes a new one that equals the middle for one before it, where the set puts it behind.
#include <iterator>
#include <optional>
#include <set>

class MedianLatency {
  public:
    void add(int latency) {
        if (all_.empty()) {
            middle_ = all_.insert(latency);
            return;
        }
        const bool even = all_.size() % 2 == 0;
        all_.insert(latency);
        if (latency <= *middle_) {
            if (!even && middle_ != all_.begin())
                --middle_;
        } else if (even) {
            ++middle_;
        }
    }

    std::optional<double> median() const {
        if (all_.empty())
            return std::nullopt;
        if (all_.size() % 2 == 1)
            return *middle_;
        return (static_cast<double>(*middle_) + *std::next(middle_)) / 2;
    }

  private:
    std::multiset<int> all_;
    std::multiset<int>::iterator middle_;
};
