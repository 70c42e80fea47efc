// verdict: time-limit-exceeded
// brute force
// time: O(n^2), space: O(n)
// So simple that it cannot be wrong, and too slow.
#include <string>
#include <utility>
#include <vector>

class {{Name}} {
  public:
    {{Name}}(int capacity) : capacity_(capacity) {}

    bool put(const std::string& item, int amount) {
        long long used = amount;
        for (const auto& each : amounts_)
            used += each.second;
        if (used > capacity_)
            return false;
        for (auto& each : amounts_)
            if (each.first == item) {
                each.second += amount;
                return true;
            }
        amounts_.push_back({item, amount});
        return true;
    }

    int take(const std::string& item) {
        for (std::size_t i = 0; i < amounts_.size(); ++i)
            if (amounts_[i].first == item) {
                const int amount = amounts_[i].second;
                amounts_.erase(amounts_.begin() + static_cast<std::ptrdiff_t>(i));
                return amount;
            }
        return 0;
    }

  private:
    int capacity_;
    std::vector<std::pair<std::string, int>> amounts_;
};
