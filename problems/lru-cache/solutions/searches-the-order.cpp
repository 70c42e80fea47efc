// verdict: time-limit-exceeded
// time: O(n*c)
// Values are found by hash, but the place of a key in the order of use is searched for.
#include <list>
#include <optional>
#include <string>
#include <unordered_map>

class LruCache {
  public:
    explicit LruCache(int capacity) : capacity_(capacity) {}

    std::optional<long long> get(const std::string& key) {
        const auto found = values_.find(key);
        if (found == values_.end())
            return std::nullopt;
        order_.remove(key);
        order_.push_back(key);
        return found->second;
    }

    void put(const std::string& key, long long value) {
        if (values_.count(key)) {
            order_.remove(key);
        } else if (static_cast<int>(values_.size()) == capacity_) {
            values_.erase(order_.front());
            order_.pop_front();
        }
        order_.push_back(key);
        values_[key] = value;
    }

  private:
    int capacity_;
    std::list<std::string> order_;
    std::unordered_map<std::string, long long> values_;
};
