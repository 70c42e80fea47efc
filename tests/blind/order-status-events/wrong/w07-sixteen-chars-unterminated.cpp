// judge: order-status-events
// wrong: a status of 16 letters fills char[16] without an end, so the bytes of the version after it are read too; fails on: receive(1,1,"abcdefghijklmnop"), status(1) -> "abcdefghijklmnop" but gives it with the character 1 appended
#include <bits/stdc++.h>
using namespace std;

class OrderTracker {
    struct Event {
        char word[16];
        int version;
    };
    unordered_map<int, map<int, Event>> orders;
    unordered_map<int, int> gap;

public:
    OrderTracker() {}

    bool receive(int order, int version, string& status) {
        Event e;
        memset(&e, 0, sizeof e);
        memcpy(e.word, status.data(), status.size());
        e.version = version;
        return orders[order].emplace(version, e).second;
    }

    optional<string> status(int order) {
        auto it = orders.find(order);
        if (it == orders.end()) return nullopt;
        return string(it->second.rbegin()->second.word);
    }

    optional<string> statusAt(int order, int version) {
        auto it = orders.find(order);
        if (it == orders.end()) return nullopt;
        auto e = it->second.upper_bound(version);
        if (e == it->second.begin()) return nullopt;
        return string(prev(e)->second.word);
    }

    int missing(int order) {
        auto it = orders.find(order);
        if (it == orders.end()) return 1;
        int& g = gap.emplace(order, 1).first->second;
        while (it->second.count(g)) ++g;
        return g;
    }
};
