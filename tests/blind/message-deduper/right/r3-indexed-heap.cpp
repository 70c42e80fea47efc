// judge: message-deduper
// right: by a binary heap of the messages by the time they are forgotten at, which knows the place of each message
#include <bits/stdc++.h>
using namespace std;

class Deduper {
    struct Item {
        long long end;
        int* place;  // points into the map of places; its nodes do not move
        pair<int, long long> key;
    };
    long long window;
    vector<Item> heap;
    map<pair<int, long long>, int> places;

    void put(int v, const Item& item) {
        heap[v] = item;
        *item.place = v;
    }
    void up(int v) {
        Item item = heap[v];
        while (v > 0 && item.end < heap[(v - 1) / 2].end) {
            put(v, heap[(v - 1) / 2]);
            v = (v - 1) / 2;
        }
        put(v, item);
    }
    void down(int v) {
        Item item = heap[v];
        int n = (int)heap.size();
        for (;;) {
            int c = 2 * v + 1;
            if (c >= n) break;
            if (c + 1 < n && heap[c + 1].end < heap[c].end) ++c;
            if (item.end <= heap[c].end) break;
            put(v, heap[c]);
            v = c;
        }
        put(v, item);
    }
    void removeAt(int v) {
        places.erase(heap[v].key);
        Item last = heap.back();
        heap.pop_back();
        if (v == (int)heap.size()) return;
        put(v, last);
        up(v);
        down(*last.place);
    }
    void clean(long long at) {
        while (!heap.empty() && heap[0].end <= at) removeAt(0);
    }

public:
    Deduper(long long window) : window(window) {}

    bool accept(int producer, long long sequence, long long at) {
        clean(at);
        auto [it, isNew] = places.try_emplace({producer, sequence}, 0);
        if (isNew) {
            heap.push_back({at + window, &it->second, it->first});
            up((int)heap.size() - 1);
        } else {
            heap[it->second].end = at + window;
            down(it->second);
        }
        return isNew;
    }

    bool failed(int producer, long long sequence, long long at) {
        clean(at);
        auto it = places.find({producer, sequence});
        if (it == places.end()) return false;
        removeAt(it->second);
        return true;
    }

    int remembered(long long at) {
        clean(at);
        return (int)heap.size();
    }
};
