// judge: top-k-events
// wrong: counts in 16 bits, so a kind seen 65536 times counts as never seen; fails on: events=65536 times "a" and once "b", k=1
#include <bits/stdc++.h>
using namespace std;

struct Entry {
    string name;
    uint16_t count;
    bool operator<(const Entry& o) const {
        if (count != o.count) return count > o.count;
        return name < o.name;
    }
};

vector<string> topKEvents(vector<string>& events, int k) {
    unordered_map<string, uint16_t> counter;
    for (auto& e : events) counter[e]++;
    priority_queue<Entry> heap;  // worst on top
    for (auto& [name, c] : counter) {
        heap.push({name, c});
        if (heap.size() > (size_t)k) heap.pop();
    }
    vector<string> out;
    while (!heap.empty()) {
        out.push_back(heap.top().name);
        heap.pop();
    }
    reverse(out.begin(), out.end());
    return out;
}
