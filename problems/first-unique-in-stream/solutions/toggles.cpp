// verdict: wrong-answer
// Takes an event out at its second time, and forgets that it was ever there: the third time makes
// it unique again.
#include <list>
#include <optional>
#include <string>
#include <unordered_map>

class UniqueTracker {
  public:
    void add(const std::string& event) {
        if (const auto known = places_.find(event); known != places_.end()) {
            unique_.erase(known->second);
            places_.erase(known);
        } else {
            places_[event] = unique_.insert(unique_.end(), event);
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
