// judge: order-status-events
// wrong: sorts all events of the order anew at the first question after an event; fails on: receive(1,40001-i,"a") and status(1) in turn for i = 1..40000 -> true, "a", ... (too slow)
#include <bits/stdc++.h>
using namespace std;

class OrderTracker {
    struct Order {
        vector<pair<int, string>> events;
        unordered_set<int> got;
        int gap = 1;
        bool sorted = true;
    };
    unordered_map<int, Order> orders;

    void tidy(Order& o) {
        if (o.sorted) return;
        sort(o.events.begin(), o.events.end());
        o.sorted = true;
    }

public:
    OrderTracker() {}

    bool receive(int order, int version, string& status) {
        Order& o = orders[order];
        if (!o.got.insert(version).second) return false;
        if (!o.events.empty() && o.events.back().first > version) o.sorted = false;
        o.events.emplace_back(version, status);
        while (o.got.count(o.gap)) ++o.gap;
        return true;
    }

    optional<string> status(int order) {
        auto it = orders.find(order);
        if (it == orders.end()) return nullopt;
        tidy(it->second);
        return it->second.events.back().second;
    }

    optional<string> statusAt(int order, int version) {
        auto it = orders.find(order);
        if (it == orders.end()) return nullopt;
        tidy(it->second);
        auto& events = it->second.events;
        auto e = upper_bound(events.begin(), events.end(), version,
                             [](int v, const pair<int, string>& p) { return v < p.first; });
        if (e == events.begin()) return nullopt;
        return prev(e)->second;
    }

    int missing(int order) {
        auto it = orders.find(order);
        return it == orders.end() ? 1 : it->second.gap;
    }
};
