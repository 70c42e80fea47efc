// verdict: wrong-answer
// Takes the answer out of the queue, so that the next question gets another one.
#include <optional>
#include <queue>
#include <string>
#include <unordered_map>

class UniqueTracker {
  public:
    void add(const std::string& event) {
        if (++counts_[event] == 1)
            order_.push(event);
    }

    std::optional<std::string> first() {
        while (!order_.empty()) {
            const std::string event = order_.front();
            order_.pop();
            if (counts_[event] == 1)
                return event;
        }
        return std::nullopt;
    }

  private:
    std::unordered_map<std::string, int> counts_;
    std::queue<std::string> order_;
};
