// judge: lru-cache
// wrong: a put that leaves the value as it was returns early and is not a use; fails on: LruCache(2), put("a",1), put("b",2), put("a",1), put("c",3), get("a") -> 1 but gives null
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
        auto it = where.find(key);
        if (it != where.end()) {
            if (it->second->second == value) return;  // nothing to change
            it->second->second = value;
            order.splice(order.begin(), order, it->second);
            return;
        }
        if ((int)order.size() >= cap) {
            where.erase(order.back().first);
            order.pop_back();
        }
        order.emplace_front(key, value);
        where[key] = order.begin();
    }
};
