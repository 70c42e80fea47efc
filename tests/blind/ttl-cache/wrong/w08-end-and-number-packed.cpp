// judge: ttl-cache
// wrong: end and number of the put are packed into one 64-bit number, end << 17 | number, which overflows for ends from 2^47; fails on: TtlCache(2), put("a",1,140737488355333,0), put("b",2,10,0), put("c",3,20,0), get("a",0) -> 1 but gives null
#include <bits/stdc++.h>
using namespace std;

class TtlCache {
    struct Entry { long long value, end; uint64_t rank; };
    unordered_map<string, Entry> entries;
    set<pair<uint64_t, const string*>> queue; // at most 100,000 puts: 17 bits
    int capacity;
    long long counter = 0;

    void erase(unordered_map<string, Entry>::iterator it) {
        queue.erase(make_pair(it->second.rank, &it->first));
        entries.erase(it);
    }
    void purge(long long at) {
        while (!queue.empty()) {
            auto it = entries.find(*queue.begin()->second);
            if (it->second.end > at) break;
            erase(it);
        }
    }
public:
    TtlCache(int capacity) : capacity(capacity) {}
    void put(string& key, long long value, long long ttl, long long at) {
        purge(at);
        long long end = at + ttl;
        auto it = entries.find(key);
        if (it != entries.end()) {
            queue.erase(make_pair(it->second.rank, &it->first));
        } else {
            if ((int)entries.size() >= capacity)
                erase(entries.find(*queue.begin()->second));
            it = entries.emplace(key, Entry{}).first;
        }
        it->second = {value, end, (uint64_t)end << 17 | (uint64_t)counter++};
        queue.insert(make_pair(it->second.rank, &it->first));
    }
    optional<long long> get(string& key, long long at) {
        purge(at);
        auto it = entries.find(key);
        if (it == entries.end()) return nullopt;
        return it->second.value;
    }
    bool remove(string& key, long long at) {
        purge(at);
        auto it = entries.find(key);
        if (it == entries.end()) return false;
        erase(it);
        return true;
    }
    int size(long long at) {
        purge(at);
        return (int)entries.size();
    }
};
