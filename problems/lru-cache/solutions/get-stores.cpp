// verdict: wrong-answer
// Looks a key up by `[]`, which stores it: the next get finds it, with a balance of 0.
#include <map>
#include <optional>
#include <string>
#include <unordered_map>

class LruCache {
  public:
    explicit LruCache(int capacity) : capacity_(capacity) {}

    std::optional<long long> get(const std::string& key) {
        Entry& entry = entries_[key];
        if (entry.last_use == 0 && !entry.asked) {
            entry.asked = true;
            return std::nullopt;
        }
        use(key, entry);
        return entry.value;
    }

    void put(const std::string& key, long long value) {
        if (static_cast<int>(uses_.size()) == capacity_ && !entries_.count(key)) {
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
        bool asked = false;
    };

    void use(const std::string& key, Entry& entry) {
        uses_.erase(entry.last_use);
        entry.last_use = ++now_;
        uses_[now_] = key;
    }

    int capacity_;
    int now_ = 0;
    std::unordered_map<std::string, Entry> entries_;
    std::map<int, std::string> uses_;
};
