// judge: sliding-rate-limiter
// wrong: keeps times as double, exact only up to 2^53; fails on: limit 1, window 1, "ann" twice at 9007199254740992 (lets both through)
#include <bits/stdc++.h>
using namespace std;

class RateLimiter {
    int limit;
    double window;
    unordered_map<string, int> counts;
    deque<pair<double, string>> passed;

  public:
    RateLimiter(int limit, long long window) : limit(limit), window(window) {}

    bool allow(string& client, long long at) {
        double now = at;
        while (!passed.empty() && passed.front().first + window <= now) {
            auto it = counts.find(passed.front().second);
            if (--it->second == 0) counts.erase(it);
            passed.pop_front();
        }
        int& count = counts[client];
        if (count >= limit) return false;
        count++;
        passed.emplace_back(now, client);
        return true;
    }
};
