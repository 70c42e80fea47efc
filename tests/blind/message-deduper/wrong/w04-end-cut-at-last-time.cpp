// judge: message-deduper
// wrong: cuts at + window to 10^18 "because there are no later times", but then the message is forgotten at 10^18 already; fails on: Deduper(10), accept(1,1,1000000000000000000), accept(1,1,1000000000000000000) -> true, false but gives true, true
#include <bits/stdc++.h>
using namespace std;

class Deduper {
    static constexpr long long LAST = 1'000'000'000'000'000'000LL;
    using Key = pair<int, long long>;
    long long window;
    map<Key, long long> ends;
    set<pair<long long, Key>> byEnd;

    long long endOf(long long at) const { return window > LAST - at ? LAST : at + window; }
    void clean(long long at) {
        while (!byEnd.empty() && byEnd.begin()->first <= at) {
            ends.erase(byEnd.begin()->second);
            byEnd.erase(byEnd.begin());
        }
    }

public:
    Deduper(long long window) : window(window) {}

    bool accept(int producer, long long sequence, long long at) {
        clean(at);
        Key key(producer, sequence);
        auto it = ends.find(key);
        bool isNew = it == ends.end();
        if (!isNew) byEnd.erase({it->second, key});
        ends[key] = endOf(at);
        byEnd.insert({endOf(at), key});
        return isNew;
    }

    bool failed(int producer, long long sequence, long long at) {
        clean(at);
        Key key(producer, sequence);
        auto it = ends.find(key);
        if (it == ends.end()) return false;
        byEnd.erase({it->second, key});
        ends.erase(it);
        return true;
    }

    int remembered(long long at) {
        clean(at);
        return (int)ends.size();
    }
};
