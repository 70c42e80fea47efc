// judge: ttl-cache
// wrong: stale items of the priority queue are told by a version per key, which begins again at 1 after the key was removed, so an old item below the top counts again; fails on: TtlCache(5), put("z",0,5,0), put("a",1,10,0), remove("a",0) -> true, put("a",2,100,0), get("a",20) -> 2 but gives null
#include <bits/stdc++.h>
using namespace std;

class TtlCache {
    struct Entry { long long value, end, seq; int version; };
    struct Item {
        long long end, seq;
        int version;
        string key;
        bool operator<(const Item& o) const { return end != o.end ? end > o.end : seq > o.seq; }
    };
    unordered_map<string, Entry> entries;
    vector<Item> heap;
    int capacity;
    long long counter = 0;

    void pop() { pop_heap(heap.begin(), heap.end()); heap.pop_back(); }
    void settle(long long at) {
        while (!heap.empty()) {
            auto it = entries.find(heap[0].key);
            bool valid = it != entries.end() && it->second.version == heap[0].version;
            if (valid && heap[0].end > at) break;
            if (valid) entries.erase(it);
            pop();
        }
        if (heap.size() > entries.size() + entries.size() / 2 + 64) {
            heap.clear();
            for (auto& [k, e] : entries) heap.push_back({e.end, e.seq, e.version, k});
            make_heap(heap.begin(), heap.end());
        }
    }
public:
    TtlCache(int capacity) : capacity(capacity) {}
    void put(string& key, long long value, long long ttl, long long at) {
        settle(at);
        if (!entries.count(key) && (int)entries.size() >= capacity) {
            entries.erase(heap[0].key);
            pop();
        }
        Entry& e = entries[key];
        e.value = value;
        e.end = at + ttl;
        e.seq = counter++;
        ++e.version;
        heap.push_back({e.end, e.seq, e.version, key});
        push_heap(heap.begin(), heap.end());
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
