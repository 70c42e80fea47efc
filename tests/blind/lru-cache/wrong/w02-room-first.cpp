// judge: lru-cache
// wrong: a full cache makes room before it looks whether the key is in it, which shows only where the replaced key is not the oldest; fails on: LruCache(2), put("a",1), put("b",2), put("b",3), get("a") -> 1 but gives null
#include <bits/stdc++.h>
using namespace std;

class LruCache {
    int cap;
    list<pair<string, long long>> order;
    unordered_map<string, list<pair<string, long long>>::iterator> where;

  public:
    LruCache(int capacity) : cap(capacity) {
    }

    optional<long long> get(string& key) {
        auto it = where.find(key);
        if (it == where.end()) return {};
        order.splice(order.begin(), order, it->second);
        return it->second->second;
    }

    void put(string& key, long long value) {
        if ((int)order.size() >= cap) {
            where.erase(order.back().first);
            order.pop_back();
        }
        auto it = where.find(key);
        if (it != where.end()) {
            order.erase(it->second);
            where.erase(it);
        }
        order.emplace_front(key, value);
        where[key] = order.begin();
    }
};
