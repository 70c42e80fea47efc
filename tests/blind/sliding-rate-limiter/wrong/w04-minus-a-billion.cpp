// judge: sliding-rate-limiter
// wrong: "long ago" is -1000000000, but windows may be longer; fails on: limit 1, window 2000000000, "ann" at 0 (refused)
#include <bits/stdc++.h>
using namespace std;

class RateLimiter {
    static constexpr long long LONG_AGO = -1000000000;
    size_t limit;
    long long window;
    size_t sweepAt = 1000;
    unordered_map<string, list<long long>> times;

  public:
    RateLimiter(int limit, long long window) : limit(limit), window(window) {}

    bool allow(string& client, long long at) {
        if (times.size() >= sweepAt) {
            for (auto it = times.begin(); it != times.end();)
                it = it->second.empty() || it->second.back() + window <= at ? times.erase(it) : next(it);
            sweepAt = 2 * times.size() + 1000;
        }
        // The latest `limit` requests that were let through, oldest first.
        list<long long>& latest = times[client];
        long long oldest = latest.size() < limit ? LONG_AGO : latest.front();
        if (at - oldest < window) return false;
        latest.push_back(at);
        while (latest.size() > limit || latest.front() + window <= at) latest.pop_front();
        return true;
    }
};
