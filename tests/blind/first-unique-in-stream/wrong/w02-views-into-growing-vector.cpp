// judge: first-unique-in-stream
// wrong: keys of the map are string_views into a vector that moves when it grows beyond 4096 events; fails on: add("0"), ..., add("4999"), add("0"), first() -> "1" but crashes or gives "0"
#include <bits/stdc++.h>
using namespace std;

class UniqueTracker {
    vector<string> events;
    vector<bool> repeated;
    unordered_map<string_view, size_t> index;
    size_t head = 0;
public:
    UniqueTracker() {
        events.reserve(4096);
        repeated.reserve(4096);
    }

    void add(string& event) {
        auto it = index.find(event);
        if (it != index.end()) {
            repeated[it->second] = true;
            return;
        }
        events.push_back(event);
        repeated.push_back(false);
        index.emplace(events.back(), events.size() - 1);
    }

    optional<string> first() {
        while (head < events.size() && repeated[head]) head++;
        if (head == events.size()) return nullopt;
        return events[head];
    }
};
