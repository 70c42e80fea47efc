// judge: lru-cache
// right: by a stamp for each use, a std::map from stamp to key and a std::map from key to value and stamp (logarithmic)
#include <bits/stdc++.h>
using namespace std;

class LruCache {
    struct Item {
        long long value;
        int stamp;
    };
    int cap, clock = 0;
    map<string, Item> items;
    map<int, map<string, Item>::iterator> byUse;

    void touch(map<string, Item>::iterator it) {
        byUse.erase(it->second.stamp);
        it->second.stamp = ++clock;
        byUse.emplace(it->second.stamp, it);
    }

  public:
    LruCache(int capacity) : cap(capacity) {
    }

    optional<long long> get(string& key) {
        auto it = items.find(key);
        if (it == items.end()) return nullopt;
        touch(it);
        return it->second.value;
    }

    void put(string& key, long long value) {
        auto it = items.find(key);
        if (it == items.end()) {
            if (items.size() >= (size_t)cap) {
                auto oldest = byUse.begin();
                items.erase(oldest->second);
                byUse.erase(oldest);
            }
            it = items.emplace(key, Item{value, 0}).first;
        }
        it->second.value = value;
        touch(it);
    }
};
