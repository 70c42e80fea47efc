// judge: ttl-cache
// wrong: a polynomial hash with base 31 in 64 bits stands for the key; fails on: TtlCache(5), put("Aa",1,10,0), get("BB",1) -> null but gives 1
#include <bits/stdc++.h>
using namespace std;

class TtlCache {
    static uint64_t id(const string& s) {
        uint64_t h = 0;
        for (unsigned char c : s) h = h * 31 + c;
        return h;
    }
    struct Entry { long long value, end, seq; };
    unordered_map<uint64_t, Entry> entries;
    set<tuple<long long, long long, uint64_t>> queue;
    int capacity;
    long long counter = 0;

    void erase(unordered_map<uint64_t, Entry>::iterator it) {
        queue.erase(make_tuple(it->second.end, it->second.seq, it->first));
        entries.erase(it);
    }
    void purge(long long at) {
        while (!queue.empty() && std::get<0>(*queue.begin()) <= at)
            erase(entries.find(std::get<2>(*queue.begin())));
    }
public:
    TtlCache(int capacity) : capacity(capacity) {}
    void put(string& key, long long value, long long ttl, long long at) {
        purge(at);
        long long end = at + ttl;
        auto it = entries.find(id(key));
        if (it != entries.end()) {
            queue.erase(make_tuple(it->second.end, it->second.seq, it->first));
        } else {
            if ((int)entries.size() >= capacity)
                erase(entries.find(std::get<2>(*queue.begin())));
            it = entries.emplace(id(key), Entry{}).first;
        }
        it->second = {value, end, counter++};
        queue.insert(make_tuple(it->second.end, it->second.seq, it->first));
    }
    optional<long long> get(string& key, long long at) {
        purge(at);
        auto it = entries.find(id(key));
        if (it == entries.end()) return nullopt;
        return it->second.value;
    }
    bool remove(string& key, long long at) {
        purge(at);
        auto it = entries.find(id(key));
        if (it == entries.end()) return false;
        erase(it);
        return true;
    }
    int size(long long at) {
        purge(at);
        return (int)entries.size();
    }
};
