// judge: ttl-cache
// wrong: the number of the put, which breaks the ties, has 16 bits (to save memory) and begins again after 65,536 puts; fails on: TtlCache(2), 65,535 times put("a",1,10,0), put("b",2,10,0) [number 65,535 - in all], put("a",3,10,0) [number 0], put("c",4,50,0), get("a",0) -> 3 but gives null
#include <bits/stdc++.h>
using namespace std;

class TtlCache {
    struct Entry { long long value, end; uint16_t seq; };
    unordered_map<string, Entry> entries;
    set<tuple<long long, uint16_t, const string*>> queue;
    int capacity;
    uint16_t counter = 0;

    void erase(unordered_map<string, Entry>::iterator it) {
        queue.erase(make_tuple(it->second.end, it->second.seq, &it->first));
        entries.erase(it);
    }
    void purge(long long at) {
        while (!queue.empty() && std::get<0>(*queue.begin()) <= at)
            erase(entries.find(*std::get<2>(*queue.begin())));
    }
public:
    TtlCache(int capacity) : capacity(capacity) {}
    void put(string& key, long long value, long long ttl, long long at) {
        purge(at);
        long long end = at + ttl;
        auto it = entries.find(key);
        if (it != entries.end()) {
            queue.erase(make_tuple(it->second.end, it->second.seq, &it->first));
        } else {
            if ((int)entries.size() >= capacity)
                erase(entries.find(*std::get<2>(*queue.begin())));
            it = entries.emplace(key, Entry{}).first;
        }
        it->second = {value, end, counter++};
        queue.insert(make_tuple(it->second.end, it->second.seq, &it->first));
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
