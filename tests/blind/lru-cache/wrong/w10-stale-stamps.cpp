// judge: lru-cache
// wrong: each use adds a stamp with a copy of the key, and outdated stamps are skipped only when something has to go, so they pile up while nothing goes; fails on: LruCache(2), put(a key of 32 characters), then 99,999 times get of it (too much memory)
#include <bits/stdc++.h>
using namespace std;

class LruCache {
    struct Item {
        long long value;
        long long stamp;
    };
    int cap;
    long long clock = 0;
    unordered_map<string, Item> items;
    map<long long, string> byUse;

    void touch(const string& key, Item& item) {
        item.stamp = ++clock;
        byUse.emplace_hint(byUse.end(), item.stamp, key);
    }

  public:
    LruCache(int capacity) : cap(capacity) {
    }

    optional<long long> get(string& key) {
        auto it = items.find(key);
        if (it == items.end()) return {};
        touch(key, it->second);
        return it->second.value;
    }

    void put(string& key, long long value) {
        auto it = items.find(key);
        if (it == items.end()) {
            while ((int)items.size() >= cap) {
                auto first = byUse.begin();
                auto old = items.find(first->second);
                if (old != items.end() && old->second.stamp == first->first) items.erase(old);
                byUse.erase(first);
            }
            it = items.emplace(key, Item{value, 0}).first;
        }
        it->second.value = value;
        touch(key, it->second);
    }
};
