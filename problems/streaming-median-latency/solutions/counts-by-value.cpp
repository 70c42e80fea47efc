// verdict: accepted
// time: O(n log n), space: O(n)
// A map from latency to how often it was measured, and where the lower middle is in it.
#include <map>
#include <optional>

class MedianLatency {
  public:
    void add(int latency) {
        ++counts_[latency];
        if (++total_ == 1) {
            middle_ = counts_.begin();
            return;
        }
        if (latency < middle_->first)
            ++before_;
        // The lower middle is the one with `(total_ - 1) / 2` before it.
        const long long wanted = (total_ - 1) / 2;
        if (before_ > wanted) {
            --middle_;
            before_ -= middle_->second;
        } else if (before_ + middle_->second <= wanted) {
            before_ += middle_->second;
            ++middle_;
        }
    }

    std::optional<double> median() const {
        if (total_ == 0)
            return std::nullopt;
        if (total_ % 2 == 1 || before_ + middle_->second > total_ / 2)
            return middle_->first;
        return (static_cast<double>(middle_->first) + std::next(middle_)->first) / 2;
    }

  private:
    std::map<int, long long> counts_;
    std::map<int, long long>::iterator middle_;
    long long total_ = 0;
    long long before_ = 0;  // How many are smaller than the middle one.
};
