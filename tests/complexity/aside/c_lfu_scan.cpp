// time: O(n*m) space: O(m)
// axes: n,m
// where: m <= n/2
#include "measured.h"
using namespace std;

class LFUCache {
    struct Entry {
        string key;
        int value, uses;
        long long last;
    };
    size_t capacity;
    long long clock = 0;
    vector<Entry> entries;
    unordered_map<string, int> slot;

    int victim() const {
        int worst = 0;
        for (int i = 1; i < (int)entries.size(); i++) {  // HOT
            const Entry &a = entries[i], &b = entries[worst];  // HOT
            if (a.uses < b.uses || (a.uses == b.uses && a.last < b.last)) worst = i;  // HOT
        }
        return worst;
    }

public:
    explicit LFUCache(int capacity) : capacity(capacity) {}
    int get(const string& key) {
        auto it = slot.find(key);
        if (it == slot.end()) return -1;
        Entry& entry = entries[it->second];
        entry.uses++;
        entry.last = ++clock;
        return entry.value;
    }
    void put(const string& key, int value) {
        if (get(key) >= 0) {
            entries[slot[key]].value = value;
            return;
        }
        if (entries.size() < capacity) {
            slot[key] = (int)entries.size();
            entries.push_back({key, value, 1, ++clock});
            return;
        }
        int i = victim();  // HOT
        slot.erase(entries[i].key);
        slot[key] = i;
        entries[i] = {key, value, 1, ++clock};
    }
};

// n different keys through a cache of m
int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1), m = measured::size(argc, argv, 2, 50);
    vector<string> keys;
    for (int id : measured::shuffled(n)) keys.push_back("page/" + to_string(id));
    measured::run([&] {
        LFUCache cache(m);
        long long sum = 0;
        for (int i = 0; i < n; i++) {
            cache.put(keys[i], i);
            sum += cache.get(keys[i / 2]);
        }
        return sum;
    });
}
