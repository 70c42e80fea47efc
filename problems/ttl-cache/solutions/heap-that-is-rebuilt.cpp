// verdict: accepted
// time: O(n log c), space: O(c)
// A heap of ends. Those that were replaced stay in it, until they are more than those that count.
#include <functional>
#include <optional>
#include <queue>
#include <string>
#include <tuple>
#include <unordered_map>
#include <vector>

class TtlCache {
  public:
    explicit TtlCache(int capacity) : capacity_(static_cast<std::size_t>(capacity)) {}

    void put(const std::string& key, long long value, long long ttl, long long at) {
        pop_until(at);
        if (entries_.size() == capacity_ && entries_.count(key) == 0) {
            while (is_stale(heap_.top()))
                heap_.pop();
            entries_.erase(std::get<2>(heap_.top()));
            heap_.pop();
        }
        entries_[key] = {value, at + ttl, ++puts_};
        heap_.emplace(at + ttl, puts_, key);
        if (heap_.size() > 2 * entries_.size() + 16)
            rebuild();
    }

    std::optional<long long> get(const std::string& key, long long at) {
        pop_until(at);
        const auto found = entries_.find(key);
        return found == entries_.end() ? std::nullopt : std::optional(found->second.value);
    }

    bool remove(const std::string& key, long long at) {
        pop_until(at);
        return entries_.erase(key) != 0;
    }

    int size(long long at) {
        pop_until(at);
        return static_cast<int>(entries_.size());
    }

  private:
    struct Entry {
        long long value;
        long long end;
        int put;
    };
    using End = std::tuple<long long, int, std::string>;

    bool is_stale(const End& end) const {
        const auto entry = entries_.find(std::get<2>(end));
        return entry == entries_.end() || entry->second.put != std::get<1>(end);
    }

    void pop_until(long long now) {
        for (; !heap_.empty() && std::get<0>(heap_.top()) <= now; heap_.pop())
            if (!is_stale(heap_.top()))
                entries_.erase(std::get<2>(heap_.top()));
    }

    void rebuild() {
        std::vector<End> ends;
        for (const auto& [key, entry] : entries_)
            ends.emplace_back(entry.end, entry.put, key);
        heap_ = decltype(heap_)(std::greater<End>(), std::move(ends));
    }

    std::size_t capacity_;
    int puts_ = 0;
    std::unordered_map<std::string, Entry> entries_;
    std::priority_queue<End, std::vector<End>, std::greater<End>> heap_;
};
