// judge: ttl-cache
// wrong: lapsed entries are swept out only where room is needed or size is asked for; fails on: TtlCache(1000000000), then 99,999 times put(key number i of 32 characters,i,1,i), no size between -> one entry lives at a time, but this holds all of them, about 20 MB (memory limit 6 MiB)
#include <bits/stdc++.h>
using namespace std;

class TtlCache {
    struct Entry { long long value, end, seq; };
    unordered_map<string, Entry> entries;
    set<tuple<long long, long long, const string*>> byEnd;
    int capacity;
    long long counter = 0;

    void erase(unordered_map<string, Entry>::iterator it) {
        byEnd.erase(make_tuple(it->second.end, it->second.seq, &it->first));
        entries.erase(it);
    }
    void sweep(long long at) {
        while (!byEnd.empty() && std::get<0>(*byEnd.begin()) <= at)
            erase(entries.find(*std::get<2>(*byEnd.begin())));
    }
public:
    TtlCache(int capacity) : capacity(capacity) {}
    void put(string& key, long long value, long long ttl, long long at) {
        auto it = entries.find(key);
        if (it != entries.end()) erase(it);
        if ((int)entries.size() >= capacity) {
            sweep(at);
            if ((int)entries.size() >= capacity)
                erase(entries.find(*std::get<2>(*byEnd.begin())));
        }
        it = entries.emplace(key, Entry{value, at + ttl, counter++}).first;
        byEnd.insert(make_tuple(it->second.end, it->second.seq, &it->first));
    }
    optional<long long> get(string& key, long long at) {
        auto it = entries.find(key);
        if (it == entries.end() || it->second.end <= at) return nullopt;
        return it->second.value;
    }
    bool remove(string& key, long long at) {
        auto it = entries.find(key);
        if (it == entries.end()) return false;
        bool lived = it->second.end > at;
        erase(it);
        return lived;
    }
    int size(long long at) {
        sweep(at);
        return (int)entries.size();
    }
};
