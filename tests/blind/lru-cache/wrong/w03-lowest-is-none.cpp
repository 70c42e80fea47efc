// judge: lru-cache
// wrong: the lowest 64-bit number stands for "not there", though it is a value like others; fails on: LruCache(1), put("a",-9223372036854775808), get("a") -> -9223372036854775808 but gives null
#include <bits/stdc++.h>
using namespace std;

class LruCache {
    static constexpr long long NONE = numeric_limits<long long>::min();
    int cap;
    list<pair<string, long long>> order;
    unordered_map<string, list<pair<string, long long>>::iterator> where;

    long long use(const string& key) {
        auto it = where.find(key);
        if (it == where.end()) return NONE;
        order.splice(order.begin(), order, it->second);
        return order.front().second;
    }

  public:
    LruCache(int capacity) : cap(capacity) {
    }

    optional<long long> get(string& key) {
        long long value = use(key);
        if (value == NONE) return nullopt;
        return value;
    }

    void put(string& key, long long value) {
        if (where.count(key)) {
            use(key);
            order.front().second = value;
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
