// verdict: wrong-answer
// Looks at the end of an entry when it is asked for by its key, or when room is needed: the size
// counts those that nobody has asked for since they ended.
#include <map>
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
            erase(known);
        else if (entries_.size() == capacity_)
            erase(entries_.find(ends_.begin()->second));
        const End end{at + ttl, ++puts_};
        entries_[key] = {value, end};
        ends_[end] = key;
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
        erase(found);
        return true;
    }

    int size(long long) { return static_cast<int>(entries_.size()); }

  private:
    using End = std::pair<long long, int>;  // When, and the number of the put.
    struct Entry {
        long long value;
        End end;
    };
    using Entries = std::unordered_map<std::string, Entry>;

    void erase(Entries::iterator entry) {
        ends_.erase(entry->second.end);
        entries_.erase(entry);
    }

    void expire(long long now) {
        while (!ends_.empty() && ends_.begin()->first.first <= now)
            erase(entries_.find(ends_.begin()->second));
    }

    std::size_t capacity_;
    int puts_ = 0;
    Entries entries_;
    std::map<End, std::string> ends_;
};
