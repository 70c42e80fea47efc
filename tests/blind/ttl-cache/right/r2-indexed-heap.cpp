// judge: ttl-cache
// right: binary heap of slots written by hand, each slot knows its place in the heap, so that a put of a living key moves it and a remove takes it out of the middle
#include <bits/stdc++.h>
using namespace std;

class TtlCache {
    struct Slot { const string* key; long long value, end, seq; int pos; };
    unordered_map<string, int> where;
    vector<Slot> slots;
    vector<int> freeSlots, heap;
    long long cap, counter = 0;

    bool before(int a, int b) const {
        if (slots[a].end != slots[b].end) return slots[a].end < slots[b].end;
        return slots[a].seq < slots[b].seq;
    }
    void place(int i, int s) { heap[i] = s; slots[s].pos = i; }
    void up(int i) {
        int s = heap[i];
        while (i > 0 && before(s, heap[(i - 1) / 2])) {
            place(i, heap[(i - 1) / 2]);
            i = (i - 1) / 2;
        }
        place(i, s);
    }
    void down(int i) {
        int s = heap[i], n = (int)heap.size();
        for (;;) {
            int c = 2 * i + 1;
            if (c >= n) break;
            if (c + 1 < n && before(heap[c + 1], heap[c])) ++c;
            if (!before(heap[c], s)) break;
            place(i, heap[c]);
            i = c;
        }
        place(i, s);
    }
    void drop(int s) {
        int i = slots[s].pos, last = heap.back();
        heap.pop_back();
        if (last != s) {
            place(i, last);
            up(i);
            down(slots[last].pos);
        }
        where.erase(where.find(*slots[s].key));
        freeSlots.push_back(s);
    }
    void purge(long long at) {
        while (!heap.empty() && slots[heap[0]].end <= at) drop(heap[0]);
    }
public:
    TtlCache(int capacity) : cap(capacity) {}
    void put(string& key, long long value, long long ttl, long long at) {
        purge(at);
        auto it = where.find(key);
        if (it != where.end()) {
            Slot& s = slots[it->second];
            s.value = value;
            s.end = at + ttl;
            s.seq = counter++;
            up(s.pos);
            down(slots[it->second].pos);
            return;
        }
        if ((long long)heap.size() == cap) drop(heap[0]);
        int id;
        if (freeSlots.empty()) {
            id = (int)slots.size();
            slots.push_back({});
        } else {
            id = freeSlots.back();
            freeSlots.pop_back();
        }
        it = where.emplace(key, id).first;
        slots[id] = {&it->first, value, at + ttl, counter++, (int)heap.size()};
        heap.push_back(id);
        up((int)heap.size() - 1);
    }
    optional<long long> get(string& key, long long at) {
        auto it = where.find(key);
        if (it == where.end() || slots[it->second].end <= at) return nullopt;
        return slots[it->second].value;
    }
    bool remove(string& key, long long at) {
        purge(at);
        auto it = where.find(key);
        if (it == where.end()) return false;
        drop(it->second);
        return true;
    }
    int size(long long at) {
        purge(at);
        return (int)heap.size();
    }
};
