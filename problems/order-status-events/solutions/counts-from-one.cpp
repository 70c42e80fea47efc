// verdict: time-limit-exceeded
// time: O(n^2 log n)
// Counts from version 1 each time that somebody asks what is missing.
#include <iterator>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>

class OrderTracker {
  public:
    bool receive(int order, int version, const std::string& status) {
        Order& known = orders_[order];
        const bool is_new = known.emplace(version, status).second;
        return is_new;
    }

    std::optional<std::string> status(int order) const {
        const auto known = orders_.find(order);
        if (known == orders_.end())
            return std::nullopt;
        return known->second.rbegin()->second;
    }

    std::optional<std::string> statusAt(int order, int version) const {
        const auto known = orders_.find(order);
        if (known == orders_.end())
            return std::nullopt;
        const auto& statuses = known->second;
        const auto above = statuses.upper_bound(version);
        if (above == statuses.begin())
            return std::nullopt;
        return std::prev(above)->second;
    }

    int missing(int order) const {
        const auto known = orders_.find(order);
        int version = 1;
        while (known != orders_.end() && known->second.count(version) != 0)
            ++version;
        return version;
    }

  private:
    using Order = std::map<int, std::string>;  // Statuses by version.

    std::unordered_map<int, Order> orders_;
};
