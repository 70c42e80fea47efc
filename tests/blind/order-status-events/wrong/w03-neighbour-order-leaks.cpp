// judge: order-status-events
// wrong: one map for all orders, and statusAt does not look whether the predecessor is of the same order; fails on: receive(8,2,"a"), statusAt(9,5) -> null but gives "a"
#include <bits/stdc++.h>
using namespace std;

class OrderTracker {
    map<pair<int, int>, string> events;
    unordered_map<int, int> gap;

public:
    OrderTracker() {}

    bool receive(int order, int version, string& status) {
        return events.insert({{order, version}, status}).second;
    }

    optional<string> status(int order) {
        auto it = events.upper_bound({order, INT_MAX});
        if (it == events.begin()) return nullopt;
        --it;
        if (it->first.first != order) return nullopt;
        return it->second;
    }

    optional<string> statusAt(int order, int version) {
        auto it = events.upper_bound({order, version});
        if (it == events.begin()) return nullopt;
        return prev(it)->second;
    }

    int missing(int order) {
        int& g = gap.emplace(order, 1).first->second;
        while (events.count({order, g})) ++g;
        return g;
    }
};
