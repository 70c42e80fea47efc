// judge: message-deduper
// wrong: a failed message is only marked in the list and stays there until its time, beyond the memory limit; fails on: Deduper(1000000), then accept(1,s,s), failed(1,s,s) for s = 1..80000 -> all true (too much memory: 80000 list nodes of 64 bytes, 80 with malloc's part)
#include <bits/stdc++.h>
using namespace std;

class Deduper {
    using Key = pair<int, long long>;
    struct Node {
        Key key;
        long long first;  // copy
        long long last;   // copy
        long long until;
        int copies;
        bool gone;
    };
    long long window;
    list<Node> order;
    map<Key, list<Node>::iterator> index;

    void purge(long long at) {
        while (!order.empty() && order.front().until <= at) {
            if (!order.front().gone) index.erase(order.front().key);
            order.pop_front();
        }
    }

public:
    Deduper(long long window) : window(window) {}

    bool accept(int producer, long long sequence, long long at) {
        purge(at);
        Key key(producer, sequence);
        auto it = index.find(key);
        if (it != index.end()) {
            it->second->last = at;
            it->second->until = at + window;
            ++it->second->copies;
            order.splice(order.end(), order, it->second);
            return false;
        }
        order.push_back({key, at, at, at + window, 1, false});
        index[key] = prev(order.end());
        return true;
    }

    bool failed(int producer, long long sequence, long long at) {
        purge(at);
        auto it = index.find({producer, sequence});
        if (it == index.end()) return false;
        it->second->gone = true;
        index.erase(it);
        return true;
    }

    int remembered(long long at) {
        purge(at);
        return (int)index.size();
    }
};
