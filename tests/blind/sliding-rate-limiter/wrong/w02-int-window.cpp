// judge: sliding-rate-limiter
// wrong: the member for the window is an int; fails on: limit 1, window 4294967306, "ann" at 0 and 10
#include <bits/stdc++.h>
using namespace std;

class RateLimiter {
    int limit, window;
    map<string, int> counts;
    queue<pair<long long, string>> passed;

  public:
    RateLimiter(int limit, long long window) {
        this->limit = limit;
        this->window = window;
    }

    bool allow(string& client, long long at) {
        while (!passed.empty() && at - passed.front().first >= window) {
            string& who = passed.front().second;
            if (--counts[who] == 0) counts.erase(who);
            passed.pop();
        }
        if (counts[client] >= limit) return false;
        counts[client]++;
        passed.push({at, client});
        return true;
    }
};
