// time: O(1) space: O(1)
// axes: n
// The cache of n entries is the input; what is measured is a few calls on it.
#include "measured.h"
using namespace std;

class LRUCache {
    int cap;
    list<pair<int, int>> order;
    unordered_map<int, list<pair<int, int>>::iterator> where;

public:
    LRUCache(int c) : cap(c) { where.reserve(c + 1); }
    int get(int key) {
        auto it = where.find(key);
        if (it == where.end()) return -1;
        order.splice(order.begin(), order, it->second);
        return it->second->second;
    }
    void put(int key, int value) {
        if (get(key) != -1) {
            order.front().second = value;
            return;
        }
        if ((int)order.size() == cap) {
            where.erase(order.back().first);
            order.pop_back();
        }
        order.emplace_front(key, value);
        where[key] = order.begin();
    }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    LRUCache cache(n);
    for (int i = 0; i < n; i++) cache.put(i, measured::random() % 1000);
    int a = measured::random() % n;
    measured::run([&] {
        int r = cache.get(a);
        cache.put(n + 1, 7);
        return r + cache.get(n + 1) + cache.get(n + 2);
    });
}
