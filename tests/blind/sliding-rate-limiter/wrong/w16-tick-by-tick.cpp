// judge: sliding-rate-limiter
// wrong: goes through every tick between two calls, far too many; fails on: limit 1, window 10, "ann" at 0 and 1000000000000000000
#include <bits/stdc++.h>
using namespace std;

class RateLimiter {
    int limit;
    long long window, clock = 0;
    unordered_map<string, int> counts;
    unordered_map<long long, vector<string>> ending;  // at which tick, whose

    void tick() {
        auto it = ending.find(++clock);
        if (it == ending.end()) return;
        for (auto& name : it->second)
            if (--counts[name] == 0) counts.erase(name);
        ending.erase(it);
    }

  public:
    RateLimiter(int limit, long long window) : limit(limit), window(window) {}

    bool allow(string& client, long long at) {
        while (clock < at) tick();
        int& count = counts[client];
        if (count >= limit) return false;
        count++;
        ending[at + window].push_back(client);
        return true;
    }
};
