// judge: ttl-cache
// wrong: the smallest 64-bit number stands for "no entry" inside; fails on: TtlCache(1), put("a",-9223372036854775808,10,0), get("a",1) -> -9223372036854775808 but gives null
#include <bits/stdc++.h>
using namespace std;

class TtlCache {
    struct Entry { long long value, end, seq; };
    unordered_map<string, Entry> entries;
    set<tuple<long long, long long, const string*>> queue;
    int capacity;
    long long counter = 0;

    void erase(unordered_map<string, Entry>::iterator it) {
        queue.erase(make_tuple(it->second.end, it->second.seq, &it->first));
        entries.erase(it);
    }
    void purge(long long at) {
        while (!queue.empty() && std::get<0>(*queue.begin()) <= at)
            erase(entries.find(*std::get<2>(*queue.begin())));
    }
    static constexpr long long NONE = LLONG_MIN;
    long long lookup(const string& key, long long at) {
        purge(at);
        auto it = entries.find(key);
        return it == entries.end() ? NONE : it->second.value;
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
        long long v = lookup(key, at);
        if (v == NONE) return nullopt;
        return v;
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
