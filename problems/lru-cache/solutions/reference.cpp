// verdict: accepted
// reference
// time: O(n), space: O(c)
// A list in the order of use, and for each key its place in the list.
#include <list>
#include <optional>
#include <string>
#include <unordered_map>

class LruCache {
  public:
    explicit LruCache(int capacity) : capacity_(static_cast<std::size_t>(capacity)) {}

    std::optional<long long> get(const std::string& key) {
        const auto found = places_.find(key);
        if (found == places_.end())
            return std::nullopt;
        use(found->second);
        return found->second->value;
    }

    void put(const std::string& key, long long value) {
        if (const auto found = places_.find(key); found != places_.end()) {
            use(found->second);
            found->second->value = value;
            return;
        }
        if (entries_.size() == capacity_) {
            places_.erase(entries_.back().key);
            entries_.pop_back();
        }
        entries_.push_front({key, value});
        places_.emplace(key, entries_.begin());
    }

  private:
    struct Entry {
        std::string key;
        long long value;
    };

    void use(std::list<Entry>::iterator entry) {
        entries_.splice(entries_.begin(), entries_, entry);
    }

    std::size_t capacity_;
    std::list<Entry> entries_;  // The latest first.
    std::unordered_map<std::string, std::list<Entry>::iterator> places_;
};
