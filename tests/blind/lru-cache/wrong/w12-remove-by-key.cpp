// judge: lru-cache
// wrong: a put that replaces a value looks for the key through the whole list (get does not); fails on: 5,000 different keys put in turn, 20 rounds, capacity 5,000 (too slow)
#include <bits/stdc++.h>
using namespace std;

class LruCache {
    struct Item {
        long long value;
        list<string>::iterator at;
    };
    int cap;
    list<string> order;
    unordered_map<string, Item> items;

  public:
    LruCache(int capacity) : cap(capacity) {
    }

    optional<long long> get(string& key) {
        auto it = items.find(key);
        if (it == items.end()) return {};
        order.splice(order.begin(), order, it->second.at);
        return it->second.value;
    }

    void put(string& key, long long value) {
        if (items.count(key)) {
            order.remove(key);
        } else if ((int)items.size() >= cap) {
            items.erase(order.back());
            order.pop_back();
        }
        order.push_front(key);
        items[key] = {value, order.begin()};
    }
};
