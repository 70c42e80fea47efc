// verdict: wrong-answer
// Returns the first unique event by name.
#include <map>
#include <optional>
#include <set>
#include <string>

class UniqueTracker {
  public:
    void add(const std::string& event) {
        if (++counts_[event] == 1)
            unique_.insert(event);
        else
            unique_.erase(event);
    }

    std::optional<std::string> first() const {
        if (unique_.empty())
            return std::nullopt;
        return *unique_.begin();
    }

  private:
    std::map<std::string, int> counts_;
    std::set<std::string> unique_;
};
