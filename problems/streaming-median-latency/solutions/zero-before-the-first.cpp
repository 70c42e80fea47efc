// verdict: wrong-answer
// Returns 0 where nothing was measured.
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
            return 0;
        if (lower_.size() > upper_.size())
            return lower_.top();
        return (static_cast<double>(lower_.top()) + upper_.top()) / 2;
    }

  private:
    std::priority_queue<int> lower_;
    std::priority_queue<int, std::vector<int>, std::greater<>> upper_;
};
