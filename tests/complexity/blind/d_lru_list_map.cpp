// time: O(n) space: O(m)
// axes: n,m
// where: m <= n
#include "measured.h"
using namespace std;

class LRUCache {
    int cap;
    list<pair<int, int>> items;
    unordered_map<int, list<pair<int, int>>::iterator> where;

public:
    LRUCache(int capacity) : cap(capacity) {}

    int get(int key) {
        auto it = where.find(key); // HOT
        if (it == where.end()) return -1; // HOT
        items.splice(items.begin(), items, it->second); // HOT
        return it->second->second; // HOT
    }

    void put(int key, int value) {
        auto it = where.find(key); // HOT
        if (it != where.end()) {
            it->second->second = value;
            items.splice(items.begin(), items, it->second);
            return;
        }
        if ((int)items.size() == cap) { // HOT
            where.erase(items.back().first); // HOT
            items.pop_back(); // HOT
        }
        items.emplace_front(key, value); // HOT
        where[key] = items.begin(); // HOT
    }
};

long long serve(const vector<int>& requests, int capacity) {
    LRUCache cache(capacity);
    long long hits = 0;
    for (int key : requests) { // HOT
        if (cache.get(key) != -1) { // HOT
            hits++; // HOT
        } else {
            cache.put(key, key * 2); // HOT
        }
    }
    return hits;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    int m = measured::size(argc, argv, 2);
    auto requests = measured::numbers(n, 2 * m);
    measured::run([&] { return serve(requests, m); });
}
