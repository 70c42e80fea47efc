// judge: lru-cache
// right: by a queue of all uses with stamps, where outdated ones are skipped when one must go, and swept out whenever they outnumber the entries
#include <bits/stdc++.h>
using namespace std;

class LruCache {
    struct Item {
        long long value;
        int stamp;
    };
    size_t cap;
    int clock = 0;
    unordered_map<string, Item> items;
    deque<pair<string, int>> uses;

    bool current(const pair<string, int>& use) const {
        auto it = items.find(use.first);
        return it != items.end() && it->second.stamp == use.second;
    }
    void touch(const string& key, Item& item) {
        item.stamp = ++clock;
        uses.emplace_back(key, clock);
        if (uses.size() > 2 * items.size() + 64) {
            deque<pair<string, int>> kept;
            for (auto& use : uses)
                if (current(use)) kept.push_back(std::move(use));
            uses.swap(kept);
        }
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
            if (items.size() >= cap) {
                while (!current(uses.front())) uses.pop_front();
                items.erase(uses.front().first);
                uses.pop_front();
            }
            it = items.emplace(key, Item{value, 0}).first;
        }
        it->second.value = value;
        touch(key, it->second);
    }
};
