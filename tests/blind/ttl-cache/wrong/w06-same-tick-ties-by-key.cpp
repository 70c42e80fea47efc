// judge: ttl-cache
// wrong: ties of the end are broken by the time of the last put and then by the key, instead of the order of the puts of one tick; fails on: TtlCache(2), put("z",1,10,0), put("a",2,10,0), put("m",3,10,0), get("a",0) -> 2 but gives null
#include <bits/stdc++.h>
using namespace std;

class TtlCache {
    struct Entry { long long value, end, putAt; };
    unordered_map<string, Entry> entries;
    set<tuple<long long, long long, string>> queue; // end, time of the put, key
    int capacity;

    void erase(unordered_map<string, Entry>::iterator it) {
        queue.erase(make_tuple(it->second.end, it->second.putAt, it->first));
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
        auto it = entries.find(key);
        if (it != entries.end()) {
            queue.erase(make_tuple(it->second.end, it->second.putAt, it->first));
        } else {
            if ((int)entries.size() >= capacity)
                erase(entries.find(std::get<2>(*queue.begin())));
            it = entries.emplace(key, Entry{}).first;
        }
        it->second = {value, end, at};
        queue.insert(make_tuple(it->second.end, it->second.putAt, it->first));
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
