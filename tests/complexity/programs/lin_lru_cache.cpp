// time: O(n) space: O(n)
// axes: n
// A cache for n/4 entries, called n times with keys out of n/2.
#include "measured.h"
using namespace std;

class LRUCache {
    using Item = pair<int, int>;
    size_t cap;
    list<Item> items;
    unordered_map<int, list<Item>::iterator> pos;

public:
    LRUCache(int capacity) : cap(capacity) {}
    int get(int key) {
        auto it = pos.find(key); // HOT
        if (it == pos.end()) return -1; // HOT
        items.splice(items.begin(), items, it->second); // HOT
        return it->second->second; // HOT
    }
    void put(int key, int value) {
        if (items.size() == cap) { // HOT
            pos.erase(items.back().first); // HOT
            items.pop_back(); // HOT
        }
        items.push_front({key, value}); // HOT
        pos[key] = items.begin(); // HOT
    }
};

int simulate(const vector<int>& keys) {
    LRUCache cache(keys.size() / 4 + 1);
    int hits = 0;
    for (int k : keys) { // HOT
        if (cache.get(k) != -1) // HOT
            hits++; // HOT
        else
            cache.put(k, k * 2); // HOT
    }
    return hits;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    auto keys = measured::numbers(n, n / 2 + 1);
    measured::run([&] { return simulate(keys); });
}
