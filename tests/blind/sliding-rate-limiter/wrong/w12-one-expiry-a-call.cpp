// judge: sliding-rate-limiter
// wrong: lets go of one ended request a call, of whichever client; fails on: limit 1, window 5, "ann", "bob", "cat" at 0, "cat" at 5 (refused)
#include <bits/stdc++.h>
using namespace std;

class RateLimiter {
    int limit;
    long long window;
    unordered_map<string, int> counts;
    queue<pair<long long, string>> passed;

  public:
    RateLimiter(int limit, long long window) : limit(limit), window(window) {}

    bool allow(string& client, long long at) {
        if (!passed.empty() && passed.front().first + window <= at) {
            auto it = counts.find(passed.front().second);
            if (--it->second == 0) counts.erase(it);
            passed.pop();
        }
        int& count = counts[client];
        if (count >= limit) return false;
        count++;
        passed.emplace(at, client);
        return true;
    }
};
