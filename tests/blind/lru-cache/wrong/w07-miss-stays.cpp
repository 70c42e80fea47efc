// judge: lru-cache
// wrong: a get that finds nothing leaves an empty entry in the map (by operator[]), never to be removed; fails on: LruCache(1), then get of 100,000 different keys of 32 characters (too much memory)
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
        Node* x = where[key];
        if (!x) return {};
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
            where.erase(old->key);
            delete old;
            count--;
        }
        slot = new Node{key, value};
        linkFront(slot);
        count++;
    }
};
