// verdict: accepted
// reference
// time: O(n log n), space: O(n)
// The lower half with its largest on top, the upper half with its smallest.
#include <functional>
#include <optional>
#include <queue>
#include <vector>

class MedianLatency {
  public:
    void add(int latency) {
        lower_.push(latency);
        upper_.push(lower_.top());
        lower_.pop();
        if (upper_.size() > lower_.size()) {
            lower_.push(upper_.top());
            upper_.pop();
        }
    }

    std::optional<double> median() const {
        if (lower_.empty())
            return std::nullopt;
        if (lower_.size() > upper_.size())
            return lower_.top();
        return (static_cast<double>(lower_.top()) + upper_.top()) / 2;
    }

  private:
    std::priority_queue<int> lower_;  // As many as the upper half has, or one more.
    std::priority_queue<int, std::vector<int>, std::greater<>> upper_;
};
