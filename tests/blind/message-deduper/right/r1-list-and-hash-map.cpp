// judge: message-deduper
// right: by a list in the order of the last copies and a hash map to its nodes; the front of the list is forgotten first
#include <bits/stdc++.h>
using namespace std;

class Deduper {
    struct Message {
        int producer;
        long long sequence;
        bool operator==(const Message& o) const { return producer == o.producer && sequence == o.sequence; }
    };
    struct Hash {
        size_t operator()(const Message& m) const {
            unsigned long long h = (unsigned long long)m.sequence * 0x9E3779B97F4A7C15ULL;
            h ^= h >> 29;
            h += (unsigned)m.producer;
            h *= 0xBF58476D1CE4E5B9ULL;
            return h ^ (h >> 32);
        }
    };
    struct Copy {
        Message message;
        long long until;
    };
    long long window;
    list<Copy> order;
    unordered_map<Message, list<Copy>::iterator, Hash> where;

    void forget(long long at) {
        while (!order.empty() && order.front().until <= at) {
            where.erase(order.front().message);
            order.pop_front();
        }
    }

public:
    Deduper(long long window) : window(window) {}

    bool accept(int producer, long long sequence, long long at) {
        forget(at);
        Message m{producer, sequence};
        auto it = where.find(m);
        if (it != where.end()) {
            it->second->until = at + window;
            order.splice(order.end(), order, it->second);
            return false;
        }
        order.push_back({m, at + window});
        where[m] = prev(order.end());
        return true;
    }

    bool failed(int producer, long long sequence, long long at) {
        forget(at);
        auto it = where.find({producer, sequence});
        if (it == where.end()) return false;
        order.erase(it->second);
        where.erase(it);
        return true;
    }

    int remembered(long long at) {
        forget(at);
        return (int)order.size();
    }
};
