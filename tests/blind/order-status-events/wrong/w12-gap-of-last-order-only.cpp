// judge: order-status-events
// wrong: the least missing version is kept for the order asked last only and else counted up from 1; fails on: receive(1,v,"a"), receive(2,v,"a") for v = 1..20000, then missing(1), missing(2) in turn, 20000 times each -> 20001 (too slow)
#include <bits/stdc++.h>
using namespace std;

class OrderTracker {
    unordered_map<int, map<int, string>> orders;
    int lastOrder = 0, lastGap = 1;

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
        auto it = orders.find(order);
        if (it == orders.end()) return nullopt;
        auto e = it->second.upper_bound(version);
        if (e == it->second.begin()) return nullopt;
        return prev(e)->second;
    }

    int missing(int order) {
        auto it = orders.find(order);
        if (it == orders.end()) return 1;
        if (order != lastOrder) {
            lastOrder = order;
            lastGap = 1;
        }
        while (it->second.count(lastGap)) ++lastGap;
        return lastGap;
    }
};
