// verdict: wrong-answer
// Gives new ones to the halves by turns, without a look at what is in them.
#include <functional>
#include <optional>
#include <queue>
#include <vector>

class MedianLatency {
  public:
    void add(int latency) {
        if (lower_.size() == upper_.size())
            lower_.push(latency);
        else
            upper_.push(latency);
    }

    std::optional<double> median() const {
        if (lower_.empty())
            return std::nullopt;
        if (lower_.size() > upper_.size())
            return lower_.top();
        return (static_cast<double>(lower_.top()) + upper_.top()) / 2;
    }

  private:
    std::priority_queue<int> lower_;
    std::priority_queue<int, std::vector<int>, std::greater<>> upper_;
};
