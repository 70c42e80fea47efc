// verdict: accepted
// slowest
// time: O(n log n), space: O(n)
// Unique events in an ordered map by the number of their first time.
#include <map>
#include <optional>
#include <string>

class UniqueTracker {
  public:
    void add(const std::string& event) {
        const auto known = numbers_.find(event);
        if (known == numbers_.end()) {
            const int number = static_cast<int>(numbers_.size());
            numbers_[event] = number;
            unique_[number] = event;
        } else {
            unique_.erase(known->second);
        }
    }

    std::optional<std::string> first() const {
        if (unique_.empty())
            return std::nullopt;
        return unique_.begin()->second;
    }

  private:
    std::map<std::string, int> numbers_;
    std::map<int, std::string> unique_;
};
