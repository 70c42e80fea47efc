// judge: ttl-cache
// wrong: stale items of the priority queue go only when they come to the top, so that it grows with all the calls of put; fails on: TtlCache(10), put("first",0,1000,0), then 99,998 times put(K,i,10^6+i,0) with one key K of 32 characters -> done in little memory, but this holds 99,999 items, over 10 MB (memory limit 6 MiB)
#include <bits/stdc++.h>
using namespace std;

class TtlCache {
    struct Entry { long long value, end, seq; };
    struct Item {
        long long end, seq;
        string key;
        bool operator>(const Item& o) const { return end != o.end ? end > o.end : seq > o.seq; }
    };
    unordered_map<string, Entry> entries;
    priority_queue<Item, vector<Item>, greater<Item>> queue;
    int capacity;
    long long counter = 0;

    void settle(long long at) {
        while (!queue.empty()) {
            const Item& top = queue.top();
            auto it = entries.find(top.key);
            bool stale = it == entries.end() || it->second.seq != top.seq;
            if (!stale && top.end > at) return;
            if (!stale) entries.erase(it);
            queue.pop();
        }
    }
public:
    TtlCache(int capacity) : capacity(capacity) {}
    void put(string& key, long long value, long long ttl, long long at) {
        settle(at);
        if (!entries.count(key) && (int)entries.size() >= capacity) {
            entries.erase(queue.top().key);
            queue.pop();
        }
        entries[key] = {value, at + ttl, counter};
        queue.push({at + ttl, counter, key});
        ++counter;
    }
    optional<long long> get(string& key, long long at) {
        settle(at);
        auto it = entries.find(key);
        if (it == entries.end()) return nullopt;
        return it->second.value;
    }
    bool remove(string& key, long long at) {
        settle(at);
        return entries.erase(key) > 0;
    }
    int size(long long at) {
        settle(at);
        return (int)entries.size();
    }
};
