// verdict: time-limit-exceeded
// brute force
// time: O(n^2), space: O(n)
// Goes through the stream from the beginning at each question.
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

class UniqueTracker {
  public:
    void add(const std::string& event) {
        stream_.push_back(event);
        ++counts_[event];
    }

    std::optional<std::string> first() const {
        for (const std::string& event : stream_)
            if (counts_.at(event) == 1)
                return event;
        return std::nullopt;
    }

  private:
    std::vector<std::string> stream_;
    std::unordered_map<std::string, int> counts_;
};
