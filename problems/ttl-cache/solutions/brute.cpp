// verdict: time-limit-exceeded
// brute force
// time: O(n*c), space: O(c)
// An array in the order of the last put, gone through on each call.
#include <algorithm>
#include <optional>
#include <string>
#include <vector>

class TtlCache {
  public:
    explicit TtlCache(int capacity) : capacity_(static_cast<std::size_t>(capacity)) {}

    void put(const std::string& key, long long value, long long ttl, long long at) {
        if (!remove(key, at) && entries_.size() == capacity_)
            entries_.erase(
                std::min_element(entries_.begin(), entries_.end(),
                                 [](const auto& a, const auto& b) { return a.end < b.end; }));
        entries_.push_back({key, value, at + ttl});
    }

    std::optional<long long> get(const std::string& key, long long at) {
        expire(at);
        for (const Entry& entry : entries_)
            if (entry.key == key)
                return entry.value;
        return std::nullopt;
    }

    bool remove(const std::string& key, long long at) {
        expire(at);
        return std::erase_if(entries_, [&](const auto& entry) { return entry.key == key; }) != 0;
    }

    int size(long long at) {
        expire(at);
        return static_cast<int>(entries_.size());
    }

  private:
    struct Entry {
        std::string key;
        long long value;
        long long end;
    };

    void expire(long long now) {
        std::erase_if(entries_, [&](const auto& entry) { return entry.end <= now; });
    }

    std::size_t capacity_;
    std::vector<Entry> entries_;
};
