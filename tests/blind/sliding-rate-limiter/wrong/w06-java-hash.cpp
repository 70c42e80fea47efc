// judge: sliding-rate-limiter
// wrong: tells clients by a 32-bit hash of the name alone; fails on: limit 1, window 5, "Aa" and "BB" at 0 (the second is refused)
#include <bits/stdc++.h>
using namespace std;

class RateLimiter {
    int limit;
    long long window;
    unordered_map<unsigned, int> counts;
    deque<pair<long long, unsigned>> passed;

    static unsigned idOf(const string& name) {
        unsigned h = 0;
        for (char c : name) h = 31 * h + c;
        return h;
    }

  public:
    RateLimiter(int limit, long long window) : limit(limit), window(window) {}

    bool allow(string& client, long long at) {
        while (!passed.empty() && passed.front().first + window <= at) {
            unsigned id = passed.front().second;
            passed.pop_front();
            if (--counts[id] == 0) counts.erase(id);
        }
        unsigned id = idOf(client);
        if (counts[id] == limit) return false;
        counts[id]++;
        passed.push_back({at, id});
        return true;
    }
};
