// judge: order-status-events
// wrong: asking creates an empty map for an unknown order, of which status then takes rbegin(); fails on: missing(7), status(7) -> null but gives a crash
#include <bits/stdc++.h>
using namespace std;

class OrderTracker {
    unordered_map<int, map<int, string>> orders;
    unordered_map<int, int> gap;

public:
    OrderTracker() {}

    bool receive(int order, int version, string& status) {
        return orders[order].emplace(version, status).second;
    }

    optional<string> status(int order) {
        auto it = orders.find(order);
        if (it == orders.end()) return nullopt;
        return it->second.rbegin()->second;
    }

    optional<string> statusAt(int order, int version) {
        auto& events = orders[order];
        auto e = events.upper_bound(version);
        if (e == events.begin()) return nullopt;
        return prev(e)->second;
    }

    int missing(int order) {
        auto& events = orders[order];
        int& g = gap.emplace(order, 1).first->second;
        while (events.count(g)) ++g;
        return g;
    }
};
