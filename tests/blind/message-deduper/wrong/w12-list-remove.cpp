// judge: message-deduper
// wrong: a prolonged or failed message is searched in the list from its front to its end; fails on: Deduper(1000000), accept(1,s,0) for s = 1..5000 again and again, 160000 calls in all -> 5000 times true, then false (too slow)
#include <bits/stdc++.h>
using namespace std;

class Deduper {
    using Key = pair<int, long long>;
    long long window;
    list<Key> order;  // by the last copy
    map<Key, long long> until;

    void expire(long long at) {
        while (!order.empty()) {
            auto it = until.find(order.front());
            if (it->second > at) break;
            until.erase(it);
            order.pop_front();
        }
    }

public:
    Deduper(long long window) : window(window) {}

    bool accept(int producer, long long sequence, long long at) {
        expire(at);
        Key key(producer, sequence);
        bool known = until.count(key) > 0;
        if (known) order.remove(key);
        order.push_back(key);
        until[key] = at + window;
        return !known;
    }

    bool failed(int producer, long long sequence, long long at) {
        expire(at);
        Key key(producer, sequence);
        if (!until.erase(key)) return false;
        order.remove(key);
        return true;
    }

    int remembered(long long at) {
        expire(at);
        return (int)order.size();
    }
};
