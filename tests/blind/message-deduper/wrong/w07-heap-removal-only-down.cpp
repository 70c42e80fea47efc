// judge: message-deduper
// wrong: removing from the middle of the indexed heap sifts the last item only down, never up; fails on: Deduper(100), accept(1,s,s-1) for s = 1..7, accept(1,2,7), accept(1,4,8), accept(1,5,9), failed(1,5,9), accept(1,8,10), remembered(106) -> 3 (the last) but gives 4
#include <bits/stdc++.h>
using namespace std;

class Deduper {
    using Key = pair<int, long long>;
    struct Item {
        long long end;
        Key key;
    };
    long long window;
    vector<Item> heap;
    map<Key, int> place;

    void swapItems(int a, int b) {
        swap(heap[a], heap[b]);
        place[heap[a].key] = a;
        place[heap[b].key] = b;
    }
    void down(int v) {
        int n = (int)heap.size();
        while (2 * v + 1 < n) {
            int c = 2 * v + 1;
            if (c + 1 < n && heap[c + 1].end < heap[c].end) ++c;
            if (heap[v].end <= heap[c].end) return;
            swapItems(v, c);
            v = c;
        }
    }
    void removeAt(int v) {
        int last = (int)heap.size() - 1;
        if (v != last) swapItems(v, last);
        place.erase(heap[last].key);
        heap.pop_back();
        down(v);
    }
    void clean(long long at) {
        while (!heap.empty() && heap[0].end <= at) removeAt(0);
    }

public:
    Deduper(long long window) : window(window) {}

    bool accept(int producer, long long sequence, long long at) {
        clean(at);
        Key key(producer, sequence);
        auto it = place.find(key);
        if (it != place.end()) {
            heap[it->second].end = at + window;
            down(it->second);
            return false;
        }
        // no one ends later than the newest, so the end of the heap is its place
        place[key] = (int)heap.size();
        heap.push_back({at + window, key});
        return true;
    }

    bool failed(int producer, long long sequence, long long at) {
        clean(at);
        auto it = place.find({producer, sequence});
        if (it == place.end()) return false;
        removeAt(it->second);
        return true;
    }

    int remembered(long long at) {
        clean(at);
        return (int)heap.size();
    }
};
