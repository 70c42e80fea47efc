// judge: sliding-rate-limiter
// right: hash table from scratch, linear probing with backward shift, over a pool of clients and a ring that grows
#include <bits/stdc++.h>
using namespace std;

class RateLimiter {
    struct Client {
        char name[33];
        int count;
        uint64_t hash;
    };
    struct Pass {
        long long until;
        int client;
    };
    int limit;
    long long window;

    vector<Client> pool;
    vector<int> unused;
    vector<int> slot;  // index into pool, -1 is empty
    size_t mask;
    size_t used = 0;

    vector<Pass> ring;
    size_t first = 0, held = 0;

    static uint64_t hashOf(const string& s) {
        uint64_t h = 1469598103934665603ULL;
        for (unsigned char c : s) h = (h ^ c) * 1099511628211ULL;
        h ^= h >> 32;
        h *= 0x9E3779B97F4A7C15ULL;
        return h ^ (h >> 29);
    }

    void growTable() {
        vector<int> old(slot.size() * 2, -1);
        old.swap(slot);
        mask = slot.size() - 1;
        for (int c : old)
            if (c >= 0) {
                size_t i = pool[c].hash & mask;
                while (slot[i] >= 0) i = (i + 1) & mask;
                slot[i] = c;
            }
    }

    int locate(const string& name) {
        uint64_t h = hashOf(name);
        size_t i = h & mask;
        while (slot[i] >= 0) {
            Client& c = pool[slot[i]];
            if (c.hash == h && name == c.name) return slot[i];
            i = (i + 1) & mask;
        }
        int id;
        if (unused.empty()) {
            id = pool.size();
            pool.emplace_back();
        } else {
            id = unused.back();
            unused.pop_back();
        }
        memcpy(pool[id].name, name.c_str(), name.size() + 1);
        pool[id].count = 0;
        pool[id].hash = h;
        slot[i] = id;
        if (++used * 2 > slot.size()) growTable();
        return id;
    }

    void drop(int id) {
        size_t i = pool[id].hash & mask;
        while (slot[i] != id) i = (i + 1) & mask;
        size_t hole = i;
        for (size_t j = (hole + 1) & mask; slot[j] >= 0; j = (j + 1) & mask) {
            size_t home = pool[slot[j]].hash & mask;
            if (((j - home) & mask) >= ((j - hole) & mask)) {
                slot[hole] = slot[j];
                hole = j;
            }
        }
        slot[hole] = -1;
        used--;
        unused.push_back(id);
    }

  public:
    RateLimiter(int limit, long long window)
        : limit(limit), window(window), slot(64, -1), mask(63), ring(64) {}

    bool allow(string& client, long long at) {
        while (held > 0 && ring[first].until <= at) {
            int id = ring[first].client;
            first = (first + 1) & (ring.size() - 1);
            held--;
            if (--pool[id].count == 0) drop(id);
        }
        int id = locate(client);
        if (pool[id].count >= limit) return false;
        pool[id].count++;
        if (held == ring.size()) {
            vector<Pass> bigger(ring.size() * 2);
            for (size_t k = 0; k < held; k++) bigger[k] = ring[(first + k) & (ring.size() - 1)];
            ring.swap(bigger);
            first = 0;
        }
        ring[(first + held) & (ring.size() - 1)] = {at + window, id};
        held++;
        return true;
    }
};
