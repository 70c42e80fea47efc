// time: O(n*m) space: O(m)
// axes: n,m
// where: m <= n
#include "measured.h"
using namespace std;

class LRUCache {
    size_t capacity;
    list<pair<string, int>> items;

public:
    LRUCache(size_t cap) : capacity(cap) {}

    int get(const string& key) {
        for (auto it = items.begin(); it != items.end(); ++it)  // HOT
            if (it->first == key) {  // HOT
                items.splice(items.begin(), items, it);
                return it->second;
            }
        return -1;
    }

    void put(const string& key, int value) {
        if (items.size() == capacity) items.pop_back();
        items.emplace_front(key, value);
    }
};

// the keys are asked for in turn, as many as the cache holds
int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1), m = measured::size(argc, argv, 2);
    vector<string> keys;
    for (int i = 0; i < m; i++) keys.push_back("item" + to_string(i));
    measured::run([&] {
        LRUCache cache(m);
        long long sum = 0;
        for (int i = 0; i < n; i++) {
            const string& key = keys[i % m];
            int value = cache.get(key);  // HOT
            if (value == -1) cache.put(key, value = i);
            sum += value;
        }
        return sum;
    });
}
