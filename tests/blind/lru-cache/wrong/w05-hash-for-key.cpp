// judge: lru-cache
// wrong: the 32-bit hash with factor 31 stands for the key itself, and "Aa" and "BB" have the same; fails on: LruCache(2), put("Aa",1), put("BB",2), get("Aa") -> 1 but gives 2
#include <bits/stdc++.h>
using namespace std;

class LruCache {
    int cap;
    list<pair<uint32_t, long long>> order;  // small ids instead of strings save memory
    unordered_map<uint32_t, list<pair<uint32_t, long long>>::iterator> where;

    static uint32_t idOf(const string& key) {
        uint32_t id = 0;
        for (unsigned char c : key) id = id * 31 + c;
        return id;
    }

  public:
    LruCache(int capacity) : cap(capacity) {
    }

    optional<long long> get(string& key) {
        auto it = where.find(idOf(key));
        if (it == where.end()) return {};
        order.splice(order.begin(), order, it->second);
        return it->second->second;
    }

    void put(string& key, long long value) {
        uint32_t id = idOf(key);
        auto it = where.find(id);
        if (it != where.end()) {
            it->second->second = value;
            order.splice(order.begin(), order, it->second);
            return;
        }
        if ((int)order.size() >= cap) {
            where.erase(order.back().first);
            order.pop_back();
        }
        order.emplace_front(id, value);
        where[id] = order.begin();
    }
};
