// time: O(n*m) space: O(m)
// axes: n,m
// where: m <= n/2
#include "measured.h"
using namespace std;

class LFUCache {
    struct Entry {
        int value;
        int uses;
        int last;
    };
    int capacity;
    int clock = 0;
    unordered_map<int, Entry> entries;

public:
    explicit LFUCache(int cap) : capacity(cap) {}

    int get(int key) {
        auto it = entries.find(key);
        if (it == entries.end())
            return -1;
        it->second.uses++;
        it->second.last = ++clock;
        return it->second.value;
    }

    void put(int key, int value) {
        if (capacity == 0)
            return;
        if (get(key) != -1) {
            entries[key].value = value;
            return;
        }
        if ((int)entries.size() == capacity) {
            auto victim = entries.begin();
            for (auto it = entries.begin(); it != entries.end(); ++it) {  // HOT
                if (make_pair(it->second.uses, it->second.last) <  // HOT
                    make_pair(victim->second.uses, victim->second.last))  // HOT
                    victim = it;  // HOT
            }
            entries.erase(victim);
        }
        entries[key] = {value, 1, ++clock};
    }
};

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    int m = measured::size(argc, argv, 2, 20);
    auto keys = measured::shuffled(n);
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
