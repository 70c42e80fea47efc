// time: O(n) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

class LRUCache {
    size_t capacity;
    list<pair<int, int>> entries;
    unordered_map<int, list<pair<int, int>>::iterator> where;

  public:
    LRUCache(int capacity) : capacity(capacity) {}

    int get(int key) {
        auto found = where.find(key);                             // HOT
        if (found == where.end())                                 // HOT
            return -1;                                            // HOT
        entries.splice(entries.begin(), entries, found->second);  // HOT
        return found->second->second;                             // HOT
    }

    void put(int key, int value) {
        if (get(key) != -1) {  // HOT
            entries.front().second = value;
            return;
        }
        if (entries.size() == capacity) {       // HOT
            where.erase(entries.back().first);  // HOT
            entries.pop_back();                 // HOT
        }
        entries.emplace_front(key, value);  // HOT
        where[key] = entries.begin();       // HOT
    }
};

long long replay(const vector<int>& keys, int capacity) {
    LRUCache cache(capacity);
    long long sum = 0;
    for (size_t i = 0; i < keys.size(); i++) {  // HOT
        cache.put(keys[i], (int)i);             // HOT
        sum += cache.get(keys[i / 2]);          // HOT
    }
    return sum;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    vector<int> keys = measured::shuffled(n);
    measured::run([&] { return replay(keys, n / 2 + 1); });
}
