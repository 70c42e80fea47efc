// time: O(n) space: O(k)
// axes: n,k
// where: k <= n/64
#include "measured.h"
using namespace std;

class LRUCache {
    int capacity;
    list<pair<int, int>> items;
    unordered_map<int, list<pair<int, int>>::iterator> where;

public:
    LRUCache(int capacity) : capacity(capacity) {}

    int get(int key) {
        auto it = where.find(key);  // HOT
        if (it == where.end()) return -1;  // HOT
        items.splice(items.begin(), items, it->second);  // HOT
        return it->second->second;  // HOT
    }

    void put(int key, int value) {
        if (get(key) != -1) {  // HOT
            items.front().second = value;  // HOT
            return;
        }
        if ((int)items.size() == capacity) {  // HOT
            where.erase(items.back().first);  // HOT
            items.pop_back();  // HOT
        }
        items.emplace_front(key, value);  // HOT
        where[key] = items.begin();  // HOT
    }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1, 1000), k = measured::size(argc, argv, 2, 10);
    auto keys = measured::numbers(n, 2 * k);
    measured::run([&] {
        LRUCache cache(k);
        long long sum = 0;
        for (int i = 0; i < n; i++) {  // HOT
            if (i % 3 == 0) sum += cache.get(keys[i]);  // HOT
            else cache.put(keys[i], i);  // HOT
        }
        return sum;
    });
}
