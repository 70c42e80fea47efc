// judge: lru-cache
// right: by one growing array of nodes with fixed key fields, its own chained hash table and a circular list, all by index
#include <bits/stdc++.h>
using namespace std;

class LruCache {
    struct Node {
        char key[32];
        long long value;
        uint32_t hash;
        int prev, next, chain;
        unsigned char len;
    };
    int cap;
    vector<Node> nodes;  // nodes[0] is the ring's sentinel
    vector<int> heads;

    static uint32_t hashOf(const string& key) {
        uint32_t h = 2166136261u;
        for (unsigned char c : key) h = (h ^ c) * 16777619u;
        return h ^ (h >> 15);
    }
    int find(const string& key, uint32_t h) const {
        for (int i = heads[h & (heads.size() - 1)]; i; i = nodes[i].chain) {
            const Node& x = nodes[i];
            if (x.hash == h && x.len == key.size() && memcmp(x.key, key.data(), key.size()) == 0) return i;
        }
        return 0;
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
    void chainIn(int i) {
        int& h = heads[nodes[i].hash & (heads.size() - 1)];
        nodes[i].chain = h;
        h = i;
    }

  public:
    LruCache(int capacity) : cap(capacity), nodes(1), heads(16, 0) {
        nodes[0] = Node{};
    }

    optional<long long> get(string& key) {
        int i = find(key, hashOf(key));
        if (!i) return {};
        unlink(i);
        linkFront(i);
        return nodes[i].value;
    }

    void put(string& key, long long value) {
        uint32_t h = hashOf(key);
        int i = find(key, h);
        if (i) {
            nodes[i].value = value;
            unlink(i);
            linkFront(i);
            return;
        }
        if ((long long)nodes.size() - 1 >= cap) {
            i = nodes[0].prev;  // the place of the one that goes is used again
            unlink(i);
            int* p = &heads[nodes[i].hash & (heads.size() - 1)];
            while (*p != i) p = &nodes[*p].chain;
            *p = nodes[i].chain;
        } else {
            i = nodes.size();
            nodes.emplace_back();
            if (nodes.size() > heads.size()) {
                heads.assign(heads.size() * 2, 0);
                for (int j = 1; j < i; j++) chainIn(j);
            }
        }
        Node& x = nodes[i];
        memcpy(x.key, key.data(), key.size());
        x.len = key.size();
        x.hash = h;
        x.value = value;
        chainIn(i);
        linkFront(i);
    }
};
