// judge: first-unique-in-stream
// wrong: keeps 31 bytes of an event only (a field of 32 with its terminator); fails on: add(31 times "x" + "1"), add(31 times "x" + "2"), first() -> the first of them but gives null
#include <bits/stdc++.h>
using namespace std;

class UniqueTracker {
    static const size_t FIELD = 32;
    unordered_map<string, int> seen;
    deque<pair<string, string>> order;      // key, event
public:
    UniqueTracker() {}

    void add(string& event) {
        string key = event.substr(0, FIELD - 1);
        if (++seen[key] == 1) order.push_back({key, event});
    }

    optional<string> first() {
        while (!order.empty() && seen[order.front().first] > 1) order.pop_front();
        if (order.empty()) return nullopt;
        return order.front().second;
    }
};
