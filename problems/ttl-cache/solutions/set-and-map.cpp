// verdict: accepted
// slowest
// measured wrongly: time O(n log^2 c)
// time: O(n log c), space: O(c)
// Ordered containers only.
#include <bits/stdc++.h>
using namespace std;

class TtlCache {
    struct Entry {
        string key;
        long long value;
        long long end;
        long long put;
    };
    struct Sooner {
        bool operator()(const Entry& a, const Entry& b) const {
            return tie(a.end, a.put) < tie(b.end, b.put);
        }
    };

    size_t capacity;
    long long puts = 0;
    set<Entry, Sooner> byEnd;
    map<string, set<Entry, Sooner>::iterator> byKey;

    void purge(long long now) {
        while (!byEnd.empty() && now >= byEnd.begin()->end)
            eraseFirst();
    }

    void eraseFirst() {
        byKey.erase(byEnd.begin()->key);
        byEnd.erase(byEnd.begin());
    }

  public:
    TtlCache(int capacity) : capacity(capacity) {}

    void put(const string& key, long long value, long long ttl, long long at) {
        if (!remove(key, at) && byKey.size() >= capacity)
            eraseFirst();
        byKey[key] = byEnd.insert({key, value, at + ttl, puts++}).first;
    }

    optional<long long> get(const string& key, long long at) {
        purge(at);
        if (!byKey.count(key))
            return {};
        return byKey[key]->value;
    }

    bool remove(const string& key, long long at) {
        purge(at);
        auto it = byKey.find(key);
        if (it == byKey.end())
            return false;
        byEnd.erase(it->second);
        byKey.erase(it);
        return true;
    }

    int size(long long at) {
        purge(at);
        return byKey.size();
    }
};
