// time: O(n log m) space: O(m)
// axes: n,m
// where: m <= n
#include "measured.h"
using namespace std;

class ExpiringStore {
    map<string, pair<int, int>> data;  // value, expiry
    set<pair<int, string>> byExpiry;

    void evict(int now) {
        while (!byExpiry.empty() && byExpiry.begin()->first <= now) {
            data.erase(byExpiry.begin()->second);  // HOT
            byExpiry.erase(byExpiry.begin());
        }
    }

public:
    void set_(const string& key, int value, int ttl, int now) {
        evict(now);  // HOT
        auto it = data.find(key);  // HOT
        if (it != data.end()) byExpiry.erase({it->second.second, key});
        data[key] = {value, now + ttl};  // HOT
        byExpiry.insert({now + ttl, key});  // HOT
    }

    size_t live() const { return data.size(); }
};

// one new key per tick, to live for at most m ticks
int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1), m = measured::size(argc, argv, 2);
    vector<string> keys;
    vector<int> ttl;
    for (int i : measured::shuffled(n)) {
        keys.push_back("k" + to_string(i));
        ttl.push_back(1 + measured::random() % m);
    }
    measured::run([&] {
        ExpiringStore store;
        long long sum = 0;
        for (int t = 0; t < n; t++) {
            store.set_(keys[t], t, ttl[t], t);  // HOT
            sum += store.live();
        }
        return sum;
    });
}
