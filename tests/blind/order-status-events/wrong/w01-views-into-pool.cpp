// judge: order-status-events
// wrong: keeps string_views of words in a vector that moves when it grows beyond 64 distinct words; fails on: receive(1,v,word v) for v = 1..200, all words different, then statusAt(1,v) for each -> word v but gives garbage
#include <bits/stdc++.h>
using namespace std;

class OrderTracker {
    vector<string> pool;
    unordered_map<string, int> indexOf;
    unordered_map<int, map<int, string_view>> orders;
    unordered_map<int, int> gap;

    string_view intern(const string& word) {
        auto [it, fresh] = indexOf.emplace(word, (int)pool.size());
        if (fresh) pool.push_back(word);
        return pool[it->second];
    }

public:
    OrderTracker() { pool.reserve(64); }

    bool receive(int order, int version, string& status) {
        auto& events = orders[order];
        if (events.count(version)) return false;
        events[version] = intern(status);
        int& g = gap.emplace(order, 1).first->second;
        while (events.count(g)) ++g;
        return true;
    }

    optional<string> status(int order) {
        auto it = orders.find(order);
        if (it == orders.end()) return nullopt;
        return string(it->second.rbegin()->second);
    }

    optional<string> statusAt(int order, int version) {
        auto it = orders.find(order);
        if (it == orders.end()) return nullopt;
        auto e = it->second.upper_bound(version);
        if (e == it->second.begin()) return nullopt;
        return string((--e)->second);
    }

    int missing(int order) {
        auto it = gap.find(order);
        return it == gap.end() ? 1 : it->second;
    }
};
