// judge: ttl-cache
// wrong: the end is clamped to 10^18, because no time is above; fails on: TtlCache(1), put("a",1,1000000000000000000,5), get("a",1000000000000000000) -> 1 but gives null
#include <bits/stdc++.h>
using namespace std;

class TtlCache {
    static constexpr long long LAST = 1000000000000000000LL;
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
public:
    TtlCache(int capacity) : capacity(capacity) {}
    void put(string& key, long long value, long long ttl, long long at) {
        purge(at);
        long long end = ttl > LAST - at ? LAST : at + ttl; // no overflow
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
