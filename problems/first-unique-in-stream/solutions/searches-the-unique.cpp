// verdict: time-limit-exceeded
// time: O(n^2), space: O(n)
// Searches the list of unique events for the one that came again.
#include <list>
#include <optional>
#include <string>
#include <unordered_set>

class UniqueTracker {
  public:
    void add(const std::string& event) {
        if (seen_.insert(event).second)
            unique_.push_back(event);
        else
            unique_.remove(event);
    }

    std::optional<std::string> first() const {
        if (unique_.empty())
            return std::nullopt;
        return unique_.front();
    }

  private:
    std::list<std::string> unique_;
    std::unordered_set<std::string> seen_;
};
