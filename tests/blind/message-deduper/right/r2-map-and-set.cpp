// judge: message-deduper
// right: by a map from message to the time it is forgotten at, and a set ordered by this time
#include <bits/stdc++.h>
using namespace std;

class Deduper {
    using Key = pair<int, long long>;
    long long window;
    map<Key, long long> ends;
    set<pair<long long, Key>> byEnd;

    void clean(long long at) {
        while (!byEnd.empty() && byEnd.begin()->first <= at) {
            ends.erase(byEnd.begin()->second);
            byEnd.erase(byEnd.begin());
        }
    }

public:
    Deduper(long long w) : window(w) {}

    bool accept(int producer, long long sequence, long long at) {
        clean(at);
        Key key(producer, sequence);
        auto [it, isNew] = ends.try_emplace(key, at + window);
        if (!isNew) {
            byEnd.erase({it->second, key});
            it->second = at + window;
        }
        byEnd.insert({at + window, key});
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
