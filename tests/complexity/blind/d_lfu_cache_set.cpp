// time: O(n log n) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

class LFUCache {
    struct Entry {
        int value, freq, stamp;
    };
    int capacity, clock = 0;
    unordered_map<int, Entry> entries;
    set<array<int, 3>> order;  // freq, stamp, key

    void touch(int key, Entry& e) {
        order.erase({e.freq, e.stamp, key}); // HOT
        e.freq++;
        e.stamp = ++clock;
        order.insert({e.freq, e.stamp, key}); // HOT
    }

public:
    LFUCache(int capacity) : capacity(capacity) {}

    int get(int key) {
        auto it = entries.find(key);
        if (it == entries.end()) return -1;
        touch(key, it->second);
        return it->second.value;
    }

    void put(int key, int value) {
        auto it = entries.find(key);
        if (it != entries.end()) {
            it->second.value = value;
            touch(key, it->second);
            return;
        }
        if ((int)entries.size() == capacity) {
            int victim = (*order.begin())[2];
            order.erase(order.begin());
            entries.erase(victim);
        }
        entries[key] = {value, 1, ++clock};
        order.insert({1, clock, key}); // HOT
    }
};

long long simulate(const vector<int>& keys, int capacity) {
    LFUCache cache(capacity);
    long long total = 0;
    for (int key : keys) {
        int got = cache.get(key);
        if (got == -1)
            cache.put(key, key + 1);
        else
            total += got;
    }
    return total;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    auto keys = measured::numbers(n, n);
    int capacity = max(1, n / 2);
    measured::run([&] { return simulate(keys, capacity); });
}
