// verdict: time-limit-exceeded
// brute force
// time: O(n*c), space: O(c)
// One array in the order of use, searched from the latest to the oldest.
#include <optional>
#include <string>
#include <utility>
#include <vector>

class LruCache {
  public:
    explicit LruCache(int capacity) : capacity_(capacity) {}

    std::optional<long long> get(const std::string& key) {
        for (std::size_t i = entries_.size(); i-- > 0;)  // hot
            if (entries_[i].first == key) {              // hot
                const auto entry = entries_[i];
                entries_.erase(entries_.begin() + static_cast<std::ptrdiff_t>(i));  // hot
                entries_.push_back(entry);
                return entry.second;
            }
        return std::nullopt;
    }

    void put(const std::string& key, long long value) {
        if (get(key)) {
            entries_.back().second = value;
            return;
        }
        if (static_cast<int>(entries_.size()) == capacity_)
            entries_.erase(entries_.begin());
        entries_.emplace_back(key, value);
    }

  private:
    int capacity_;
    std::vector<std::pair<std::string, long long>> entries_;
};
