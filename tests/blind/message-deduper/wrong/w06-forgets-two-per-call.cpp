// judge: message-deduper
// wrong: forgets at most two messages per call, to make all calls equally short, so remembered counts forgotten ones; fails on: Deduper(10), accept(1,1,0), accept(1,2,0), accept(1,3,0), remembered(10) -> true, true, true, 0 but gives true, true, true, 1
#include <bits/stdc++.h>
using namespace std;

class Deduper {
    using Key = pair<int, long long>;
    struct Node {
        Key key;
        long long until;
    };
    long long window;
    list<Node> order;
    map<Key, list<Node>::iterator> index;

    // one message comes per call and two may go, so this never falls behind
    void tidy(long long at) {
        for (int i = 0; i < 2 && !order.empty() && order.front().until <= at; ++i) {
            index.erase(order.front().key);
            order.pop_front();
        }
    }

public:
    Deduper(long long window) : window(window) {}

    bool accept(int producer, long long sequence, long long at) {
        tidy(at);
        Key key(producer, sequence);
        auto it = index.find(key);
        if (it == index.end()) {
            order.push_back({key, at + window});
            index[key] = prev(order.end());
            return true;
        }
        bool forgotten = it->second->until <= at;
        it->second->until = at + window;
        order.splice(order.end(), order, it->second);
        return forgotten;
    }

    bool failed(int producer, long long sequence, long long at) {
        tidy(at);
        auto it = index.find({producer, sequence});
        if (it == index.end() || it->second->until <= at) return false;
        order.erase(it->second);
        index.erase(it);
        return true;
    }

    int remembered(long long at) {
        tidy(at);
        return (int)order.size();
    }
};
