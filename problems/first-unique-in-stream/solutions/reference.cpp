// verdict: accepted
// reference
// time: O(n), space: O(n)
// The unique events in a list; a second time takes an event out, from wherever it is.
#include <list>
#include <optional>
#include <string>
#include <unordered_map>

class UniqueTracker {
  public:
    void add(const std::string& event) {
        const auto [known, is_new] = places_.try_emplace(event, unique_.end());
        if (is_new) {
            known->second = unique_.insert(unique_.end(), event);
        } else if (known->second != unique_.end()) {
            unique_.erase(known->second);
            known->second = unique_.end();
        }
    }

    std::optional<std::string> first() const {
        if (unique_.empty())
            return std::nullopt;
        return unique_.front();
    }

  private:
    std::list<std::string> unique_;
    std::unordered_map<std::string, std::list<std::string>::iterator> places_;
};
