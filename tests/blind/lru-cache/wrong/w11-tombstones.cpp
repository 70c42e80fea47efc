// judge: lru-cache
// wrong: the open hash table marks removed places and never sweeps the marks out, so after many removals no place is free and each search for a missing key walks through the whole table; fails on: LruCache(5000) and 100,000 puts of ever new keys (too slow)
#include <bits/stdc++.h>
using namespace std;

class LruCache {
    static constexpr int FREE = -1, DEAD = -2;
    struct Node {
        string key;
        size_t hash;
        long long value;
        int prev, next;
    };
    int cap, live = 0;
    vector<Node> nodes;  // nodes[0] is the ring's sentinel
    vector<int> table;

    // the place of the key, or else one where it can be put
    size_t place(const string& key, size_t hash) const {
        size_t mask = table.size() - 1, reuse = SIZE_MAX;
        for (size_t step = 0; step <= mask; step++) {
            size_t at = (hash + step) & mask;
            int i = table[at];
            if (i == FREE) return reuse != SIZE_MAX ? reuse : at;
            if (i == DEAD) {
                if (reuse == SIZE_MAX) reuse = at;
            } else if (nodes[i].hash == hash && nodes[i].key == key) {
                return at;
            }
        }
        return reuse;
    }
    void unlink(int i) {
        nodes[nodes[i].prev].next = nodes[i].next;
        nodes[nodes[i].next].prev = nodes[i].prev;
    }
    void linkFront(int i) {
        int f = nodes[0].next;
        nodes[i].prev = 0;
        nodes[i].next = f;
        nodes[f].prev = i;
        nodes[0].next = i;
    }
    void grow() {
        table.assign(table.size() * 2, FREE);
        for (int i = nodes[0].next; i; i = nodes[i].next) table[place(nodes[i].key, nodes[i].hash)] = i;
    }

  public:
    LruCache(int capacity) : cap(capacity), nodes(1), table(16, FREE) {
        nodes[0].prev = nodes[0].next = 0;
    }

    optional<long long> get(string& key) {
        int i = table[place(key, hash<string>()(key))];
        if (i < 0) return {};
        unlink(i);
        linkFront(i);
        return nodes[i].value;
    }

    void put(string& key, long long value) {
        size_t h = hash<string>()(key);
        int i = table[place(key, h)];
        if (i >= 0) {
            nodes[i].value = value;
            unlink(i);
            linkFront(i);
            return;
        }
        if (live == cap) {
            i = nodes[0].prev;
            unlink(i);
            table[place(nodes[i].key, nodes[i].hash)] = DEAD;
        } else {
            if ((size_t)(live + 1) * 8 > table.size() * 7) grow();
            live++;
            i = live;
            nodes.emplace_back();
        }
        nodes[i].key = key;
        nodes[i].hash = h;
        nodes[i].value = value;
        table[place(key, h)] = i;
        linkFront(i);
    }
};
