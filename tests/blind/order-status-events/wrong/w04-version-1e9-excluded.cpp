// judge: order-status-events
// wrong: status looks before lower_bound of version 10^9 and so never sees an event with the version 10^9 itself; fails on: receive(1,1000000000,"a"), status(1) -> "a" but gives null
#include <bits/stdc++.h>
using namespace std;

class OrderTracker {
    static constexpr int MAX_VERSION = 1000000000;
    map<pair<int, int>, string> events;
    unordered_map<int, int> gap;

public:
    OrderTracker() {}

    bool receive(int order, int version, string& status) {
        return events.insert({{order, version}, status}).second;
    }

    optional<string> status(int order) {
        auto it = events.lower_bound({order, MAX_VERSION});
        if (it == events.begin()) return nullopt;
        --it;
        if (it->first.first != order) return nullopt;
        return it->second;
    }

    optional<string> statusAt(int order, int version) {
        auto it = events.upper_bound({order, version});
        if (it == events.begin()) return nullopt;
        --it;
        if (it->first.first != order) return nullopt;
        return it->second;
    }

    int missing(int order) {
        int& g = gap.emplace(order, 1).first->second;
        while (events.count({order, g})) ++g;
        return g;
    }
};
