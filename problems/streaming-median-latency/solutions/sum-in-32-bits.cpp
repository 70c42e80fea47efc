// verdict: wrong-answer
// Adds the two in the middle in 32 bits.
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
        // What the addition gives in practice, without undefined behaviour.
        return static_cast<int>(static_cast<unsigned>(lower_.top()) +
                                static_cast<unsigned>(upper_.top())) /
               2.0;
    }

  private:
    std::priority_queue<int> lower_;
    std::priority_queue<int, std::vector<int>, std::greater<>> upper_;
};
