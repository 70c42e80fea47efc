// judge: ttl-cache
// right: priority queue with stale items that are passed over, built anew from the living entries whenever more than half of it is stale
#include <bits/stdc++.h>
using namespace std;

class TtlCache {
    struct Item {
        long long end;
        unsigned seq;
        int slot;
        bool operator<(const Item& o) const { return end != o.end ? end > o.end : seq > o.seq; }
    };
    struct Slot { string key; long long value = 0, end = 0; unsigned seq = 0; }; // seq 0: free
    vector<Slot> slots;
    vector<int> unused;
    unordered_map<string, int> index;
    vector<Item> heap;
    int capacity;
    unsigned counter = 0;

    void free(int s) {
        index.erase(slots[s].key);
        slots[s].seq = 0;
        unused.push_back(s);
    }
    bool stale(const Item& i) const { return slots[i.slot].seq != i.seq; }
    void popTop() { pop_heap(heap.begin(), heap.end()); heap.pop_back(); }
    void clean(long long at) {
        while (!heap.empty() && (stale(heap[0]) || heap[0].end <= at)) {
            if (!stale(heap[0])) free(heap[0].slot);
            popTop();
        }
        if (heap.size() > 2 * index.size() + 64) {
            heap.erase(remove_if(heap.begin(), heap.end(), [&](const Item& i) { return stale(i); }), heap.end());
            make_heap(heap.begin(), heap.end());
        }
    }
public:
    TtlCache(int capacity) : capacity(capacity) {}
    void put(string& key, long long value, long long ttl, long long at) {
        clean(at);
        int s;
        auto it = index.find(key);
        if (it != index.end()) {
            s = it->second;
        } else {
            if (index.size() >= (size_t)capacity) {
                free(heap[0].slot); // the top is never stale after clean
                popTop();
            }
            if (unused.empty()) {
                s = (int)slots.size();
                slots.emplace_back();
            } else {
                s = unused.back();
                unused.pop_back();
            }
            slots[s].key = key;
            index[key] = s;
        }
        slots[s].value = value;
        slots[s].end = at + ttl;
        slots[s].seq = ++counter;
        heap.push_back({at + ttl, counter, s});
        push_heap(heap.begin(), heap.end());
    }
    optional<long long> get(string& key, long long at) {
        clean(at);
        auto it = index.find(key);
        return it == index.end() ? optional<long long>() : optional<long long>(slots[it->second].value);
    }
    bool remove(string& key, long long at) {
        clean(at);
        auto it = index.find(key);
        if (it == index.end()) return false;
        free(it->second);
        return true;
    }
    int size(long long at) {
        clean(at);
        return (int)index.size();
    }
};
