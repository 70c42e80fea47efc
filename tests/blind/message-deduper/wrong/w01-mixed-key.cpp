// judge: message-deduper
// wrong: mixes producer and sequence into 64 bits and takes this for the message; fails on: Deduper(10), accept(1,0,0), accept(0,4294967296,0) -> true, true but gives true, false
#include <bits/stdc++.h>
using namespace std;

class Deduper {
    struct Node {
        unsigned long long id;
        long long until;
    };
    long long window;
    list<Node> order;
    unordered_map<unsigned long long, list<Node>::iterator> index;

    static unsigned long long idOf(int producer, long long sequence) {
        return ((unsigned long long)(unsigned)producer << 32) ^ (unsigned long long)sequence;
    }
    void purge(long long at) {
        while (!order.empty() && order.front().until <= at) {
            index.erase(order.front().id);
            order.pop_front();
        }
    }

public:
    Deduper(long long window) : window(window) {}

    bool accept(int producer, long long sequence, long long at) {
        purge(at);
        unsigned long long id = idOf(producer, sequence);
        auto it = index.find(id);
        bool isNew = it == index.end();
        if (!isNew) {
            order.erase(it->second);
            index.erase(it);
        }
        order.push_back({id, at + window});
        index[id] = prev(order.end());
        return isNew;
    }

    bool failed(int producer, long long sequence, long long at) {
        purge(at);
        auto it = index.find(idOf(producer, sequence));
        if (it == index.end()) return false;
        order.erase(it->second);
        index.erase(it);
        return true;
    }

    int remembered(long long at) {
        purge(at);
        return (int)index.size();
    }
};
