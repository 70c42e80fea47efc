// judge: sliding-rate-limiter
// wrong: a sweep every 8192 calls throws a client away when its oldest request has ended, not its latest; fails on: limit 2, window 10, "ann" at 0 and 9, "bob" 8189 times at 9, "ann" twice at 10 (lets both through)
#include <bits/stdc++.h>
using namespace std;

class RateLimiter {
    size_t limit;
    long long window;
    int calls = 0;
    unordered_map<string, list<long long>> times;

  public:
    RateLimiter(int limit, long long window) : limit(limit), window(window) {}

    bool allow(string& client, long long at) {
        if (++calls % 8192 == 0)
            for (auto it = times.begin(); it != times.end();) {
                if (it->second.front() + window <= at)
                    it = times.erase(it);
                else
                    ++it;
            }
        auto& mine = times[client];
        while (!mine.empty() && mine.front() + window <= at) mine.pop_front();
        if (mine.size() >= limit) return false;
        mine.push_back(at);
        return true;
    }
};
