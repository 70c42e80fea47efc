// judge: message-deduper
// wrong: a prolonged or failed message is taken out of the multimap by its time, with all others of the same time, which are then never forgotten; fails on: Deduper(10), accept(1,1,0), accept(1,2,0), accept(1,1,1), remembered(10) -> true, true, false, 1 but gives true, true, false, 2
#include <bits/stdc++.h>
using namespace std;

class Deduper {
    using Key = pair<int, long long>;
    long long window;
    map<Key, long long> until;
    multimap<long long, Key> expiry;

    void expire(long long at) {
        while (!expiry.empty() && expiry.begin()->first <= at) {
            until.erase(expiry.begin()->second);
            expiry.erase(expiry.begin());
        }
    }

public:
    Deduper(long long window) : window(window) {}

    bool accept(int producer, long long sequence, long long at) {
        expire(at);
        Key key{producer, sequence};
        auto it = until.find(key);
        bool known = it != until.end();
        if (known) expiry.erase(it->second);
        until[key] = at + window;
        expiry.emplace(at + window, key);
        return !known;
    }

    bool failed(int producer, long long sequence, long long at) {
        expire(at);
        auto it = until.find({producer, sequence});
        if (it == until.end()) return false;
        expiry.erase(it->second);
        until.erase(it);
        return true;
    }

    int remembered(long long at) {
        expire(at);
        return (int)until.size();
    }
};
