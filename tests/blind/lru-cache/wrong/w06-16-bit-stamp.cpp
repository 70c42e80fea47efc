// judge: lru-cache
// wrong: the stamp of the last use has 16 bits and starts again from 0 after 65,535 uses; fails on: LruCache(2), put("a",1), put("b",2), 65,534 times get("a"), put("c",3), get("a") -> 1 but gives null
#include <bits/stdc++.h>
using namespace std;

class LruCache {
    struct Item {
        long long value;
        uint16_t stamp;
    };
    int cap;
    uint16_t clock = 0;
    unordered_map<string, Item> items;
    set<pair<uint16_t, string>> byUse;

    void touch(const string& key, Item& item) {
        byUse.erase({item.stamp, key});
        item.stamp = ++clock;
        byUse.insert({item.stamp, key});
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
            if ((int)items.size() >= cap) {
                items.erase(byUse.begin()->second);
                byUse.erase(byUse.begin());
            }
            it = items.emplace(key, Item{value, 0}).first;
        }
        it->second.value = value;
        touch(key, it->second);
    }
};
