// judge: message-deduper
// wrong: the 128-bit key is producer << 64 | sequence; a negative sequence is sign-extended and covers the producer; fails on: Deduper(10), accept(1,-5,0), accept(2,-5,0) -> true, true but gives true, false
#include <bits/stdc++.h>
using namespace std;

class Deduper {
    using Key = __int128;
    long long window;
    map<Key, long long> ends;
    set<pair<long long, Key>> byEnd;

    static Key keyOf(int producer, long long sequence) { return ((Key)producer << 64) | sequence; }
    void clean(long long at) {
        while (!byEnd.empty() && byEnd.begin()->first <= at) {
            ends.erase(byEnd.begin()->second);
            byEnd.erase(byEnd.begin());
        }
    }

public:
    Deduper(long long window) : window(window) {}

    bool accept(int producer, long long sequence, long long at) {
        bool isNew = !failed(producer, sequence, at);
        Key key = keyOf(producer, sequence);
        ends[key] = at + window;
        byEnd.insert({at + window, key});
        return isNew;
    }

    bool failed(int producer, long long sequence, long long at) {
        clean(at);
        auto it = ends.find(keyOf(producer, sequence));
        if (it == ends.end()) return false;
        byEnd.erase({it->second, it->first});
        ends.erase(it);
        return true;
    }

    int remembered(long long at) {
        clean(at);
        return (int)ends.size();
    }
};
