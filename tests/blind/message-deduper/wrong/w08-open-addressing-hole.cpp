// judge: message-deduper
// wrong: the hash table with linear probing empties a slot on removal, so messages behind it in the probing chain are not found any more; fails on: Deduper(1000), accept(1,s,0) for s = 1..5000, failed(1,s,1) for s = 1..2500, then accept(1,s,2) for s = 2501..5000 -> all false (the last ones) but gives true for many
#include <bits/stdc++.h>
using namespace std;

class Deduper {
    static constexpr unsigned SLOTS = 8192;  // at most 5000 are remembered
    struct Node {
        int producer;
        long long sequence;
        long long until;
    };
    struct Slot {
        bool used = false;
        list<Node>::iterator node;
    };
    long long window;
    list<Node> order;
    vector<Slot> table;

    // the slot of the message, or the free slot where it would be
    unsigned find(int producer, long long sequence) const {
        unsigned long long h = (unsigned long long)sequence * 0x9E3779B97F4A7C15ULL;
        h ^= h >> 31;
        h = (h ^ (unsigned)producer) * 0xD6E8FEB86659FD93ULL;
        h ^= h >> 32;
        unsigned s = (unsigned)(h % SLOTS);
        while (table[s].used &&
               (table[s].node->producer != producer || table[s].node->sequence != sequence))
            s = (s + 1) % SLOTS;
        return s;
    }
    void remove(unsigned s) {
        if (!table[s].used) return;
        order.erase(table[s].node);
        table[s].used = false;
    }
    void purge(long long at) {
        while (!order.empty() && order.front().until <= at) {
            Node first = order.front();
            unsigned s = find(first.producer, first.sequence);
            if (table[s].used)
                remove(s);
            else
                order.pop_front();
        }
    }

public:
    Deduper(long long window) : window(window), table(SLOTS) {}

    bool accept(int producer, long long sequence, long long at) {
        purge(at);
        unsigned s = find(producer, sequence);
        if (table[s].used) {
            table[s].node->until = at + window;
            order.splice(order.end(), order, table[s].node);
            return false;
        }
        order.push_back({producer, sequence, at + window});
        table[s].used = true;
        table[s].node = prev(order.end());
        return true;
    }

    bool failed(int producer, long long sequence, long long at) {
        purge(at);
        unsigned s = find(producer, sequence);
        bool known = table[s].used;
        remove(s);
        return known;
    }

    int remembered(long long at) {
        purge(at);
        return (int)order.size();
    }
};
