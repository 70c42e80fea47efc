// verdict: wrong-answer
// Takes the empty text for the sign that there is nothing unique.
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
        while (!order_.empty() && counts_[order_.front()] > 1)
            order_.pop();
        const std::string answer = order_.empty() ? "" : order_.front();
        if (answer.empty())
            return std::nullopt;
        return answer;
    }

  private:
    std::unordered_map<std::string, int> counts_;
    std::queue<std::string> order_;
};
