// verdict: accepted
// reference
// time: O(n log n), space: O(n)
// For each order its versions in an ordered map, and the least one that is missing, which only
// grows.
#include <iterator>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>

class OrderTracker {
  public:
    bool receive(int order, int version, const std::string& status) {
        Order& known = orders_[order];
        const bool is_new = known.statuses.emplace(version, status).second;
        while (known.statuses.count(known.missing) != 0)
            ++known.missing;
        return is_new;
    }

    std::optional<std::string> status(int order) const {
        const auto known = orders_.find(order);
        if (known == orders_.end())
            return std::nullopt;
        return known->second.statuses.rbegin()->second;
    }

    std::optional<std::string> statusAt(int order, int version) const {
        const auto known = orders_.find(order);
        if (known == orders_.end())
            return std::nullopt;
        const auto& statuses = known->second.statuses;
        const auto above = statuses.upper_bound(version);
        if (above == statuses.begin())
            return std::nullopt;
        return std::prev(above)->second;
    }

    int missing(int order) const {
        const auto known = orders_.find(order);
        return known == orders_.end() ? 1 : known->second.missing;
    }

  private:
    struct Order {
        std::map<int, std::string> statuses;  // By version.
        int missing = 1;
    };

    std::unordered_map<int, Order> orders_;
};
