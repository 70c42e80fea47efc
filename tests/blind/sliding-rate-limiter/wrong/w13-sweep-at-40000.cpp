// judge: sliding-rate-limiter
// wrong: sweeps whenever 15,000 clients are stored, which is every call when nearly as many count, time n*w; fails on: limit 1, window 15000, 199999 different names at 0,1,2,...
#include <bits/stdc++.h>
using namespace std;

class RateLimiter {
    size_t limit;
    long long window;
    unordered_map<string, list<long long>> times;

  public:
    RateLimiter(int limit, long long window) : limit(limit), window(window) {}

    bool allow(string& client, long long at) {
        if (times.size() >= 15000) erase_if(times, [&](const auto& c) { return c.second.back() + window <= at; });
        auto& mine = times[client];
        while (!mine.empty() && mine.front() + window <= at) mine.pop_front();
        if (mine.size() >= limit) return false;
        mine.push_back(at);
        return true;
    }
};
