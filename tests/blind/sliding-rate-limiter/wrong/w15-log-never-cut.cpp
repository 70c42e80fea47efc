// judge: sliding-rate-limiter
// wrong: the log of what was let through only moves its start and is never cut, too much memory; fails on: limit 1, window 1, 199999 names of 32 characters at 0,1,2,...
#include <bits/stdc++.h>
using namespace std;

class RateLimiter {
    struct Entry {
        string client;
        long long at;
    };
    int limit;
    long long window;
    vector<Entry> log;
    size_t start = 0;
    unordered_map<string, int> counts;

  public:
    RateLimiter(int limit, long long window) : limit(limit), window(window) {}

    bool allow(string& client, long long at) {
        for (; start < log.size() && log[start].at + window <= at; start++) {
            auto it = counts.find(log[start].client);
            if (--it->second == 0) counts.erase(it);
        }
        int& count = counts[client];
        if (count >= limit) return false;
        count++;
        log.push_back({client, at});
        return true;
    }
};
