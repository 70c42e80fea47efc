// verdict: wrong-answer
// Keeps the answer that it found, though the event may have come again since.
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

class UniqueTracker {
  public:
    void add(const std::string& event) {
        if (++counts_[event] == 1)
            order_.push_back(event);
    }

    std::optional<std::string> first() {
        if (found_)
            return found_;
        for (; next_ < order_.size(); ++next_)
            if (counts_[order_[next_]] == 1)
                return found_ = order_[next_];
        return std::nullopt;
    }

  private:
    std::vector<std::string> order_;
    std::size_t next_ = 0;
    std::unordered_map<std::string, int> counts_;
    std::optional<std::string> found_;
};
