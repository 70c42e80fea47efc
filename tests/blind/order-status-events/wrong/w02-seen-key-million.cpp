// judge: order-status-events
// wrong: repetitions are told by the key order * 10^6 + version, which is not unique; fails on: receive(1,1000001,"a") -> true, receive(2,1,"b") -> true but gives false
#include <bits/stdc++.h>
using namespace std;

class OrderTracker {
    unordered_set<long long> seen;
    unordered_map<int, map<int, string>> orders;
    unordered_map<int, int> gap;

public:
    OrderTracker() {}

    bool receive(int order, int version, string& status) {
        if (!seen.insert(order * 1000000LL + version).second) return false;
        orders[order][version] = status;
        return true;
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
        int& g = gap.emplace(order, 1).first->second;
        while (it->second.count(g)) ++g;
        return g;
    }
};
