// judge: first-unique-in-stream
// wrong: counts in one byte, so that after 257 times the count is 1 again; fails on: 257 times add("a"), first() -> null but gives "a"
#include <bits/stdc++.h>
using namespace std;

class UniqueTracker {
    struct Entry { string text; uint8_t times; };
    vector<Entry> entries;                  // in order of first appearance
    unordered_map<string, size_t> slot;
    size_t front = 0;
public:
    UniqueTracker() {}

    void add(string& event) {
        auto [it, fresh] = slot.emplace(event, entries.size());
        if (fresh) entries.push_back({event, 1});
        else entries[it->second].times++;
    }

    optional<string> first() {
        while (front < entries.size() && entries[front].times != 1) front++;
        if (front == entries.size()) return nullopt;
        return entries[front].text;
    }
};
