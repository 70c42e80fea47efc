// judge: order-status-events
// wrong: per order a vector<bool> up to the greatest version, 125 MB for version 10^9; fails on: receive(o,1000000000,"a") for o = 1..3 -> true, true, true but gives bad_alloc (375 MB, memory limit 256 MiB)
#include <bits/stdc++.h>
using namespace std;

class OrderTracker {
    struct Order {
        map<int, string> events;
        vector<bool> got;
        int gap = 1;
    };
    unordered_map<int, Order> orders;

public:
    OrderTracker() {}

    bool receive(int order, int version, string& status) {
        Order& o = orders[order];
        if (version >= (int)o.got.size()) o.got.resize(version + 1);
        if (o.got[version]) return false;
        o.got[version] = true;
        o.events[version] = status;
        while (o.gap < (int)o.got.size() && o.got[o.gap]) ++o.gap;
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
        auto& events = it->second.events;
        auto e = events.upper_bound(version);
        if (e == events.begin()) return nullopt;
        return prev(e)->second;
    }

    int missing(int order) {
        auto it = orders.find(order);
        return it == orders.end() ? 1 : it->second.gap;
    }
};
