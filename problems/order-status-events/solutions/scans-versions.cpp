// verdict: time-limit-exceeded
// time: O(n^2)
// Hash maps only: goes through all versions of an order for the greatest up to some one.
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
        return statusAt(order, 1000000000);
    }

    std::optional<std::string> statusAt(int order, int version) const {
        const auto known = orders_.find(order);
        if (known == orders_.end())
            return std::nullopt;
        const auto& statuses = known->second.statuses;
        int best = 0;
        for (const auto& [each, status] : statuses)
            if (each <= version && each > best)
                best = each;
        return best == 0 ? std::nullopt : std::optional(statuses.at(best));
    }

    int missing(int order) const {
        const auto known = orders_.find(order);
        return known == orders_.end() ? 1 : known->second.missing;
    }

  private:
    struct Order {
        std::unordered_map<int, std::string> statuses;  // By version.
        int missing = 1;
    };

    std::unordered_map<int, Order> orders_;
};
