// verdict: time-limit-exceeded
// time: O(n*c)
// Finds by hash, but goes through all entries for the one that has to go.
#include <algorithm>
#include <optional>
#include <string>
#include <unordered_map>

class LruCache {
  public:
    explicit LruCache(int capacity) : capacity_(capacity) {}

    std::optional<long long> get(const std::string& key) {
        const auto found = entries_.find(key);
        if (found == entries_.end())
            return std::nullopt;
        found->second.last_use = ++now_;
        return found->second.value;
    }

    void put(const std::string& key, long long value) {
        if (static_cast<int>(entries_.size()) == capacity_ && !entries_.count(key))
            entries_.erase(std::min_element(entries_.begin(), entries_.end(),
                                            [](const auto& left, const auto& right) {
                                                return left.second.last_use < right.second.last_use;
                                            }));
        entries_[key] = {value, ++now_};
    }

  private:
    struct Entry {
        long long value;
        int last_use;
    };

    int capacity_;
    int now_ = 0;
    std::unordered_map<std::string, Entry> entries_;
};
