// judge: order-status-events
// wrong: when a version joins two runs, the run ends at version + 1 instead of the right run's end; fails on: receive(1,1,"a"), receive(1,3,"a"), receive(1,4,"a"), receive(1,2,"a"), missing(1) -> 5 but gives 4
#include <bits/stdc++.h>
using namespace std;

class OrderTracker {
    struct Order {
        map<int, string> events;
        map<int, int> runs;  // first -> last
    };
    unordered_map<int, Order> orders;

public:
    OrderTracker() {}

    bool receive(int order, int version, string& status) {
        Order& o = orders[order];
        if (!o.events.emplace(version, status).second) return false;
        auto right = o.runs.upper_bound(version);
        auto left = right == o.runs.begin() ? o.runs.end() : prev(right);
        bool joinsLeft = left != o.runs.end() && left->second == version - 1;
        bool joinsRight = right != o.runs.end() && right->first == version + 1;
        if (joinsLeft && joinsRight) {
            left->second = version + 1;
            o.runs.erase(right);
        } else if (joinsLeft) {
            left->second = version;
        } else if (joinsRight) {
            int last = right->second;
            o.runs.erase(right);
            o.runs[version] = last;
        } else {
            o.runs[version] = version;
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
        if (it == orders.end()) return 1;
        auto& runs = it->second.runs;
        if (runs.begin()->first != 1) return 1;
        return runs.begin()->second + 1;
    }
};
