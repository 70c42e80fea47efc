// judge: order-status-events
// wrong: statusAt remembers its answers and forgets only the one of exactly the received version; fails on: receive(1,1,"a"), statusAt(1,5) -> "a", receive(1,4,"b"), statusAt(1,5) -> "b" but gives "a"
#include <bits/stdc++.h>
using namespace std;

class OrderTracker {
    unordered_map<int, map<int, string>> orders;
    unordered_map<int, int> gap;
    unordered_map<long long, optional<string>> memo;

    static long long key(int order, int version) { return ((long long)order << 32) | version; }

public:
    OrderTracker() {}

    bool receive(int order, int version, string& status) {
        if (!orders[order].emplace(version, status).second) return false;
        memo.erase(key(order, version));
        return true;
    }

    optional<string> status(int order) {
        auto it = orders.find(order);
        if (it == orders.end()) return nullopt;
        return it->second.rbegin()->second;
    }

    optional<string> statusAt(int order, int version) {
        auto known = memo.find(key(order, version));
        if (known != memo.end()) return known->second;
        auto it = orders.find(order);
        if (it == orders.end()) return nullopt;
        auto e = it->second.upper_bound(version);
        optional<string> answer;
        if (e != it->second.begin()) answer = prev(e)->second;
        memo[key(order, version)] = answer;
        return answer;
    }

    int missing(int order) {
        auto it = orders.find(order);
        if (it == orders.end()) return 1;
        int& g = gap.emplace(order, 1).first->second;
        while (it->second.count(g)) ++g;
        return g;
    }
};
