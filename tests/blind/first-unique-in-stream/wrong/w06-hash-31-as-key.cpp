// judge: first-unique-in-stream
// wrong: takes a hash of its own (times 31, 64 bits) for the event; fails on: add("Aa"), add("BB"), first() -> "Aa" but gives null
#include <bits/stdc++.h>
using namespace std;

class UniqueTracker {
    unordered_map<uint64_t, int> times;
    deque<pair<uint64_t, string>> line;     // hash, event

    static uint64_t code(const string& s) {
        uint64_t h = 7;
        for (unsigned char c : s) h = h * 31 + c;
        return h;
    }
public:
    UniqueTracker() {}

    void add(string& event) {
        uint64_t h = code(event);
        if (++times[h] == 1) line.emplace_back(h, event);
    }

    optional<string> first() {
        while (!line.empty() && times[line.front().first] > 1) line.pop_front();
        if (line.empty()) return nullopt;
        return line.front().second;
    }
};
