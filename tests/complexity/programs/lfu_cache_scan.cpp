// time: O(n^2) space: O(n)
// axes: n
#include "measured.h"
using namespace std;

class LFUCache {
    struct Entry {
        int value, uses;
    };
    size_t capacity;
    unordered_map<int, Entry> entries;

  public:
    explicit LFUCache(size_t capacity) : capacity(capacity) {}

    void put(int key, int value) {
        if (entries.size() >= capacity && !entries.count(key)) {
            auto rarest = entries.begin();
            for (auto it = entries.begin(); it != entries.end(); ++it) {  // HOT
                if (it->second.uses < rarest->second.uses)                // HOT
                    rarest = it;
            }
            entries.erase(rarest);
        }
        Entry& entry = entries[key];
        entry = {value, entry.uses + 1};
    }

    size_t size() const { return entries.size(); }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    vector<int> keys = measured::shuffled(n);
    measured::run([&] {
        LFUCache cache(n / 2 + 1);
        for (int key : keys)
            cache.put(key, key + 1);
        return cache.size();
    });
}
