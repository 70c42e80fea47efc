// verdict: wrong-answer
// Keeps measurements in sets: equal ones count once.
#include <iterator>
#include <optional>
#include <set>

class MedianLatency {
  public:
    void add(int latency) {
        low_.insert(latency);
        high_.insert(*low_.rbegin());
        low_.erase(std::prev(low_.end()));
        if (high_.size() > low_.size()) {
            low_.insert(*high_.begin());
            high_.erase(high_.begin());
        }
    }

    std::optional<double> median() const {
        if (low_.empty())
            return std::nullopt;
        if (low_.size() > high_.size())
            return *low_.rbegin();
        return (static_cast<double>(*low_.rbegin()) + *high_.begin()) / 2;
    }

  private:
    std::set<int> low_, high_;
};
