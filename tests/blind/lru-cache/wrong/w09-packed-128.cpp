// judge: lru-cache
// wrong: the key is packed into 128 bits, 7 for each character, so that only the last 18 characters count; fails on: LruCache(2), put("a" + 31 times "x",1), put("b" + 31 times "x",2), get("a" + 31 times "x") -> 1 but gives 2
#include <bits/stdc++.h>
using namespace std;

class LruCache {
    using Packed = unsigned __int128;
    struct Hash {
        size_t operator()(const Packed& p) const {
            uint64_t h = (uint64_t)p * 0x9E3779B97F4A7C15ull ^ (uint64_t)(p >> 64) * 0xC2B2AE3D27D4EB4Full;
            return h ^ (h >> 29);
        }
    };
    int cap;
    list<pair<Packed, long long>> order;
    unordered_map<Packed, list<pair<Packed, long long>>::iterator, Hash> where;

    static Packed pack(const string& key) {
        Packed p = 0;
        for (char c : key) p = p << 7 | (unsigned)c;  // ASCII: 7 bits
        return p;
    }

  public:
    LruCache(int capacity) : cap(capacity) {
    }

    optional<long long> get(string& key) {
        auto it = where.find(pack(key));
        if (it == where.end()) return {};
        order.splice(order.begin(), order, it->second);
        return it->second->second;
    }

    void put(string& key, long long value) {
        Packed p = pack(key);
        auto it = where.find(p);
        if (it != where.end()) {
            it->second->second = value;
            order.splice(order.begin(), order, it->second);
            return;
        }
        if ((int)order.size() >= cap) {
            where.erase(order.back().first);
            order.pop_back();
        }
        order.emplace_front(p, value);
        where[p] = order.begin();
    }
};
