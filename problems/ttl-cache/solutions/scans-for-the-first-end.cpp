// verdict: time-limit-exceeded
// time: O(n*c)
// Finds by hash, and goes through all entries for those that have ended.
#include <algorithm>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>

class TtlCache {
  public:
    explicit TtlCache(int capacity) : capacity_(static_cast<std::size_t>(capacity)) {}

    void put(const std::string& key, long long value, long long ttl, long long at) {
        expire(at);
        if (const auto known = entries_.find(key); known != entries_.end())
            entries_.erase(known);
        else if (entries_.size() == capacity_)
            entries_.erase(std::min_element(
                entries_.begin(), entries_.end(),
                [](const auto& a, const auto& b) { return a.second.end < b.second.end; }));
        entries_[key] = {value, {at + ttl, ++puts_}};
    }

    std::optional<long long> get(const std::string& key, long long at) {
        expire(at);
        const auto found = entries_.find(key);
        if (found == entries_.end())
            return std::nullopt;
        return found->second.value;
    }

    bool remove(const std::string& key, long long at) {
        expire(at);
        const auto found = entries_.find(key);
        if (found == entries_.end())
            return false;
        entries_.erase(found);
        return true;
    }

    int size(long long at) {
        expire(at);
        return static_cast<int>(entries_.size());
    }

  private:
    using End = std::pair<long long, int>;  // When, and the number of the put.
    struct Entry {
        long long value;
        End end;
    };

    void expire(long long now) {
        std::erase_if(entries_, [&](const auto& entry) { return entry.second.end.first <= now; });
    }

    std::size_t capacity_;
    int puts_ = 0;
    std::unordered_map<std::string, Entry> entries_;
};
