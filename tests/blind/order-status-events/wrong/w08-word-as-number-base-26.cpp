// judge: order-status-events
// wrong: words are told apart by their number in base 26 with a = 0, so a leading "a" does not count; fails on: receive(1,1,"b"), receive(1,2,"ab"), status(1) -> "ab" but gives "b"
#include <bits/stdc++.h>
using namespace std;

class OrderTracker {
    vector<string> words;
    unordered_map<unsigned long long, int> idOf;
    unordered_map<int, map<int, int>> orders;
    unordered_map<int, int> gap;

    int intern(const string& s) {
        unsigned long long h = 0;
        for (char c : s) h = h * 26 + (c - 'a');
        auto [it, fresh] = idOf.emplace(h, (int)words.size());
        if (fresh) words.push_back(s);
        return it->second;
    }

public:
    OrderTracker() {}

    bool receive(int order, int version, string& status) {
        return orders[order].emplace(version, intern(status)).second;
    }

    optional<string> status(int order) {
        auto it = orders.find(order);
        if (it == orders.end()) return nullopt;
        return words[it->second.rbegin()->second];
    }

    optional<string> statusAt(int order, int version) {
        auto it = orders.find(order);
        if (it == orders.end()) return nullopt;
        auto e = it->second.upper_bound(version);
        if (e == it->second.begin()) return nullopt;
        return words[prev(e)->second];
    }

    int missing(int order) {
        auto it = orders.find(order);
        if (it == orders.end()) return 1;
        int& g = gap.emplace(order, 1).first->second;
        while (it->second.count(g)) ++g;
        return g;
    }
};
