// judge: first-unique-in-stream
// wrong: the key is the event padded with zero bytes to 32, so that zero bytes at the end make no difference; fails on: add("a"), add("a" + one byte 0), first() -> "a" but gives null
#include <bits/stdc++.h>
using namespace std;

class UniqueTracker {
    using Key = array<unsigned char, 32>;
    struct Info { int firstAt; int times; };
    map<Key, Info> table;
    map<int, string> unique;
    int clock = 0;
public:
    UniqueTracker() {}

    void add(string& event) {
        Key key{};
        memcpy(key.data(), event.data(), event.size());
        auto& info = table[key];
        if (++info.times == 1) {
            info.firstAt = clock;
            unique.emplace(clock, event);
        } else if (info.times == 2) {
            unique.erase(info.firstAt);
        }
        clock++;
    }

    optional<string> first() {
        if (unique.empty()) return nullopt;
        return unique.begin()->second;
    }
};
