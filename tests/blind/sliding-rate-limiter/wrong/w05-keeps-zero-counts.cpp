// judge: sliding-rate-limiter
// wrong: times are let go, but every name stays in the map with a count of 0, too much memory; fails on: limit 1, window 1, 199999 names of 32 characters at 0,1,2,...
#include <bits/stdc++.h>
using namespace std;

class RateLimiter {
    int limit;
    long long window;
    unordered_map<string, int> counts;
    queue<pair<long long, int*>> passed;

  public:
    RateLimiter(int limit, long long window) : limit(limit), window(window) {}

    bool allow(string& client, long long at) {
        while (!passed.empty() && passed.front().first <= at) {
            --*passed.front().second;
            passed.pop();
        }
        int& count = counts[client];
        if (count >= limit) return false;
        count++;
        passed.push({at + window, &count});
        return true;
    }
};
