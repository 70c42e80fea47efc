// verdict: time-limit-exceeded
// brute force
// time: O(n^2), space: O(n)
// All events in one list as they come, searched on each call.
#include <optional>
#include <string>
#include <vector>

class OrderTracker {
  public:
    bool receive(int order, int version, const std::string& status) {
        if (find(order, version) != nullptr)
            return false;
        events_.push_back({order, version, status});
        return true;
    }

    std::optional<std::string> status(int order) const { return statusAt(order, 1000000000); }

    std::optional<std::string> statusAt(int order, int version) const {
        const Event* best = nullptr;
        for (const Event& event : events_)
            if (event.order == order && event.version <= version &&
                (best == nullptr || event.version > best->version))
                best = &event;
        return best == nullptr ? std::nullopt : std::optional(best->status);
    }

    int missing(int order) const {
        int version = 1;
        while (find(order, version) != nullptr)
            ++version;
        return version;
    }

  private:
    struct Event {
        int order;
        int version;
        std::string status;
    };

    const Event* find(int order, int version) const {
        for (const Event& event : events_)
            if (event.order == order && event.version == version)
                return &event;
        return nullptr;
    }

    std::vector<Event> events_;
};
