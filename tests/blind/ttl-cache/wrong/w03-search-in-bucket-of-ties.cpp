// judge: ttl-cache
// wrong: a list of keys for every end tick, and an entry is searched through in the list of its end; fails on: TtlCache(5000), put of 5,000 keys of 32 characters that end in their number, all with ttl 10^9 at 0, then 94,999 times put(the last of them,i,10^9,0) -> each call walks 5,000 nodes (too slow)
#include <bits/stdc++.h>
using namespace std;

class TtlCache {
    unordered_map<string, pair<long long, long long>> entries; // key -> value, end
    map<long long, list<string>> buckets;                      // end -> keys in order of their last put
    int capacity;

    void unlink(const string& key, long long end) {
        auto b = buckets.find(end);
        b->second.erase(find(b->second.begin(), b->second.end(), key));
        if (b->second.empty()) buckets.erase(b);
    }
    void purge(long long at) {
        while (!buckets.empty() && buckets.begin()->first <= at) {
            for (auto& k : buckets.begin()->second) entries.erase(k);
            buckets.erase(buckets.begin());
        }
    }
public:
    TtlCache(int capacity) : capacity(capacity) {}
    void put(string& key, long long value, long long ttl, long long at) {
        purge(at);
        auto it = entries.find(key);
        if (it != entries.end()) {
            unlink(key, it->second.second);
        } else if ((int)entries.size() >= capacity) {
            auto b = buckets.begin();
            entries.erase(b->second.front());
            b->second.pop_front();
            if (b->second.empty()) buckets.erase(b);
        }
        entries[key] = {value, at + ttl};
        buckets[at + ttl].push_back(key);
    }
    optional<long long> get(string& key, long long at) {
        purge(at);
        auto it = entries.find(key);
        if (it == entries.end()) return nullopt;
        return it->second.first;
    }
    bool remove(string& key, long long at) {
        purge(at);
        auto it = entries.find(key);
        if (it == entries.end()) return false;
        unlink(key, it->second.second);
        entries.erase(it);
        return true;
    }
    int size(long long at) {
        purge(at);
        return (int)entries.size();
    }
};
