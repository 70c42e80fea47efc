// verdict: wrong-answer
// Halves the sum as a whole number.
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
        return (lower_.top() + upper_.top()) / 2;
    }

  private:
    std::priority_queue<long long> lower_;
    std::priority_queue<long long, std::vector<long long>, std::greater<>> upper_;
};
