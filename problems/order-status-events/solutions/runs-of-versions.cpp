// verdict: accepted
// time: O(n log n), space: O(n)
// Versions without a gap between them are joined to runs, each known by both of its ends.
#include <map>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>

class OrderTracker {
  public:
    bool receive(int order, int version, const std::string& status) {
        Order& known = orders_[order];
        if (!known.status_of.emplace(version, status).second)
            return false;
        known.versions.insert(-version);
        int first = version;
        int last = version;
        if (const auto before = known.first_by_last.find(version - 1);
            before != known.first_by_last.end()) {
            first = before->second;
            known.first_by_last.erase(before);
        }
        if (const auto after = known.last_by_first.find(version + 1);
            after != known.last_by_first.end()) {
            last = after->second;
            known.last_by_first.erase(after);
        }
        known.last_by_first[first] = last;
        known.first_by_last[last] = first;
        return true;
    }

    std::optional<std::string> status(int order) const { return statusAt(order, 1000000000); }

    std::optional<std::string> statusAt(int order, int version) const {
        const auto known = orders_.find(order);
        if (known == orders_.end())
            return std::nullopt;
        const auto at = known->second.versions.lower_bound(-version);
        if (at == known->second.versions.end())
            return std::nullopt;
        return known->second.status_of.at(-*at);
    }

    int missing(int order) const {
        const auto known = orders_.find(order);
        if (known == orders_.end())
            return 1;
        const auto run = known->second.last_by_first.find(1);
        return run == known->second.last_by_first.end() ? 1 : run->second + 1;
    }

  private:
    struct Order {
        std::unordered_map<int, std::string> status_of;
        std::set<int> versions;  // Negated, the greatest first.
        std::unordered_map<int, int> last_by_first;
        std::unordered_map<int, int> first_by_last;
    };

    std::unordered_map<int, Order> orders_;
};
