// judge: sliding-rate-limiter
// wrong: erases the first of a vector for each time that ends, time n*w for one busy client; fails on: limit 80000, window 80000, "ann" at 0,1,2,...,199999
#include <bits/stdc++.h>
using namespace std;

class RateLimiter {
    size_t limit;
    long long window;
    size_t sweepAt = 1000;
    unordered_map<string, vector<long long>> times;

  public:
    RateLimiter(int limit, long long window) : limit(limit), window(window) {}

    bool allow(string& client, long long at) {
        if (times.size() >= sweepAt) {
            for (auto it = times.begin(); it != times.end();)
                it = it->second.back() + window <= at ? times.erase(it) : next(it);
            sweepAt = 2 * times.size() + 1000;
        }
        auto& mine = times[client];
        while (!mine.empty() && mine[0] + window <= at) mine.erase(mine.begin());
        if (mine.size() >= limit) return false;
        mine.push_back(at);
        return true;
    }
};
