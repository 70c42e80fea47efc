// verdict: accepted
// slowest
// time: O(n log c), space: O(c)
// Ordered maps only: calls are numbered, and the entry with the smallest number goes.
#include <map>
#include <optional>
#include <string>

class LruCache {
  public:
    explicit LruCache(int capacity) : capacity_(capacity) {}

    std::optional<long long> get(const std::string& key) {
        const auto found = entries_.find(key);
        if (found == entries_.end())
            return std::nullopt;
        use(key, found->second);
        return found->second.value;
    }

    void put(const std::string& key, long long value) {
        if (static_cast<int>(entries_.size()) == capacity_ && !entries_.count(key)) {
            entries_.erase(uses_.begin()->second);
            uses_.erase(uses_.begin());
        }
        Entry& entry = entries_[key];
        entry.value = value;
        use(key, entry);
    }

  private:
    struct Entry {
        long long value = 0;
        int last_use = 0;
    };

    void use(const std::string& key, Entry& entry) {
        uses_.erase(entry.last_use);
        entry.last_use = ++now_;
        uses_.emplace(now_, key);
    }

    int capacity_;
    int now_ = 0;
    std::map<std::string, Entry> entries_;
    std::map<int, std::string> uses_;
};
