// judge: order-status-events
// right: per order an ordered map version -> status and a pointer to the least missing version, which only moves forward
#include <bits/stdc++.h>
using namespace std;

class OrderTracker {
    struct Order {
        map<int, string> events;
        int gap = 1;
    };
    unordered_map<int, Order> orders;

public:
    OrderTracker() {}

    bool receive(int order, int version, string& status) {
        Order& o = orders[order];
        if (!o.events.emplace(version, status).second) return false;
        if (version == o.gap) {
            auto it = o.events.find(version);
            while (it != o.events.end() && it->first == o.gap) {
                ++o.gap;
                ++it;
            }
        }
        return true;
    }

    optional<string> status(int order) {
        auto it = orders.find(order);
        if (it == orders.end()) return nullopt;
        return it->second.events.rbegin()->second;
    }

    optional<string> statusAt(int order, int version) {
        auto it = orders.find(order);
        if (it == orders.end()) return nullopt;
        auto e = it->second.events.upper_bound(version);
        if (e == it->second.events.begin()) return nullopt;
        return prev(e)->second;
    }

    int missing(int order) {
        auto it = orders.find(order);
        return it == orders.end() ? 1 : it->second.gap;
    }
};
