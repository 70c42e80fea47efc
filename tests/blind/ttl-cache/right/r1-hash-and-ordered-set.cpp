// judge: ttl-cache
// right: hash map of the entries, and a std::set of (end, number of the put, key) for lapsing and making room; lapsed ones go at the start of every call
#include <bits/stdc++.h>
using namespace std;

class TtlCache {
    struct Entry { long long value, end, seq; };
    unordered_map<string, Entry> entries;
    set<tuple<long long, long long, const string*>> order;
    long long capacity, counter = 0;

    void erase(unordered_map<string, Entry>::iterator it) {
        order.erase({it->second.end, it->second.seq, &it->first});
        entries.erase(it);
    }
    void purge(long long at) {
        while (!order.empty() && std::get<0>(*order.begin()) <= at)
            erase(entries.find(*std::get<2>(*order.begin())));
    }
public:
    TtlCache(int capacity) : capacity(capacity) {}
    void put(string& key, long long value, long long ttl, long long at) {
        purge(at);
        auto it = entries.find(key);
        if (it != entries.end()) {
            order.erase({it->second.end, it->second.seq, &it->first});
        } else {
            if ((long long)entries.size() >= capacity)
                erase(entries.find(*std::get<2>(*order.begin())));
            it = entries.emplace(key, Entry{}).first;
        }
        it->second = {value, at + ttl, counter++};
        order.insert({it->second.end, it->second.seq, &it->first});
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
