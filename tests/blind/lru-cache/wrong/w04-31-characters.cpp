// judge: lru-cache
// wrong: keys are kept in char[32] with a closing NUL, so that the 32nd character is lost; fails on: LruCache(2), put(31 times "x" + "a",1), put(31 times "x" + "b",2), get(31 times "x" + "a") -> 1 but gives 2
#include <bits/stdc++.h>
using namespace std;

class LruCache {
    struct Entry {
        char key[32];
        long long value;
    };
    struct Same {
        bool operator()(const char* a, const char* b) const {
            return strcmp(a, b) == 0;
        }
    };
    struct Hash {
        size_t operator()(const char* a) const {
            return hash<string_view>()(string_view(a));
        }
    };
    int cap;
    list<Entry> order;
    unordered_map<const char*, list<Entry>::iterator, Hash, Same> where;

    static Entry entryOf(const string& key, long long value) {
        Entry e;
        strncpy(e.key, key.c_str(), sizeof e.key - 1);
        e.key[sizeof e.key - 1] = 0;
        e.value = value;
        return e;
    }

  public:
    LruCache(int capacity) : cap(capacity) {
    }

    optional<long long> get(string& key) {
        Entry e = entryOf(key, 0);
        auto it = where.find(e.key);
        if (it == where.end()) return {};
        order.splice(order.begin(), order, it->second);
        return it->second->value;
    }

    void put(string& key, long long value) {
        Entry e = entryOf(key, value);
        auto it = where.find(e.key);
        if (it != where.end()) {
            it->second->value = value;
            order.splice(order.begin(), order, it->second);
            return;
        }
        if ((int)order.size() >= cap) {
            where.erase(order.back().key);
            order.pop_back();
        }
        order.push_front(e);
        where[order.front().key] = order.begin();
    }
};
