// judge: lru-cache
// wrong: of a removed entry the key stays in the map with a null pointer, so memory grows with all keys ever seen; fails on: LruCache(1), then put of 100,000 different keys of 32 characters (too much memory)
#include <bits/stdc++.h>
using namespace std;

class LruCache {
    struct Node {
        string key;
        long long value = 0;
        Node* prev = nullptr;
        Node* next = nullptr;
    };
    int cap, count = 0;
    Node ring;
    unordered_map<string, Node*> where;

    void unlink(Node* x) {
        x->prev->next = x->next;
        x->next->prev = x->prev;
    }
    void linkFront(Node* x) {
        x->prev = &ring;
        x->next = ring.next;
        x->next->prev = x;
        ring.next = x;
    }

  public:
    LruCache(int capacity) : cap(capacity) {
        ring.prev = ring.next = &ring;
    }
    ~LruCache() {
        while (ring.next != &ring) {
            Node* x = ring.next;
            unlink(x);
            delete x;
        }
    }

    optional<long long> get(string& key) {
        auto it = where.find(key);
        if (it == where.end() || !it->second) return {};
        Node* x = it->second;
        unlink(x);
        linkFront(x);
        return x->value;
    }

    void put(string& key, long long value) {
        Node*& slot = where[key];
        if (slot) {
            slot->value = value;
            unlink(slot);
            linkFront(slot);
            return;
        }
        if (count == cap) {
            Node* old = ring.prev;
            unlink(old);
            where[old->key] = nullptr;
            delete old;
            count--;
        }
        slot = new Node{key, value};
        linkFront(slot);
        count++;
    }
};
