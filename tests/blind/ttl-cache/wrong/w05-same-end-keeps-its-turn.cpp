// judge: ttl-cache
// wrong: a put that does not move the end changes the value only, and the entry keeps its old turn among those of the same end; fails on: TtlCache(2), put("a",1,10,0), put("b",2,9,1), put("a",3,8,2), put("c",4,50,3), get("a",3) -> 3 but gives null
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
public:
    TtlCache(int capacity) : capacity(capacity) {}
    void put(string& key, long long value, long long ttl, long long at) {
        purge(at);
        long long end = at + ttl;
        auto it = entries.find(key);
        if (it != entries.end()) {
            if (it->second.end == end) { // same place in the queue
                it->second.value = value;
                return;
            }
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
