// verdict: accepted
// time: O(n), space: O(c)
// Each use is appended to a queue. What is at its front may have been used again since: then it is
// passed over. When most of the queue is such, it is cleared of them.
#include <deque>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>

class LruCache {
  public:
    explicit LruCache(int capacity) : capacity_(static_cast<std::size_t>(capacity)) {}

    std::optional<long long> get(const std::string& key) {
        const auto found = entries_.find(key);
        if (found == entries_.end())
            return std::nullopt;
        use(*found);
        return found->second.value;
    }

    void put(const std::string& key, long long value) {
        auto found = entries_.find(key);
        if (found == entries_.end()) {
            if (entries_.size() == capacity_)
                remove_oldest();
            found = entries_.try_emplace(key).first;
        }
        found->second.value = value;
        use(*found);
    }

  private:
    struct Entry {
        long long value = 0;
        int pending = 0;  // How often the queue holds it.
    };
    using Keyed = std::pair<const std::string, Entry>;

    void use(Keyed& entry) {
        ++entry.second.pending;
        uses_.push_back(&entry);
        if (uses_.size() > 2 * entries_.size() + 16)
            clear_of_repeated();
    }

    void remove_oldest() {
        while (--uses_.front()->second.pending > 0)
            uses_.pop_front();
        const auto oldest = entries_.find(uses_.front()->first);
        uses_.pop_front();
        entries_.erase(oldest);
    }

    void clear_of_repeated() {
        std::deque<Keyed*> last_uses;
        for (Keyed* entry : uses_)
            if (--entry->second.pending == 0)
                last_uses.push_back(entry);
        for (Keyed* entry : last_uses)
            entry->second.pending = 1;
        uses_ = std::move(last_uses);
    }

    std::size_t capacity_;
    std::unordered_map<std::string, Entry> entries_;
    std::deque<Keyed*> uses_;
};
