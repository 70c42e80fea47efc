// judge: lru-cache
// right: by std::list in order of use and an unordered_map from key to list iterator
#include <bits/stdc++.h>
using namespace std;

class LruCache {
    int cap;
    list<pair<string, long long>> order;  // most recently used first
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
            it->second->second = value;
            order.splice(order.begin(), order, it->second);
            return;
        }
        if ((int)order.size() == cap) {
            where.erase(order.back().first);
            order.pop_back();
        }
        order.emplace_front(key, value);
        where[key] = order.begin();
    }
};
