// judge: sliding-rate-limiter
// wrong: gives each client a ring of `limit` times at once, 8 MB each for a limit of a million; fails on: limit 1000000, window 10, ten names at 0
#include <bits/stdc++.h>
using namespace std;

class RateLimiter {
    struct Client {
        vector<long long> ring;  // the latest `limit` times
        int next = 0;
        long long last = 0;
        Client(int limit) : ring(limit, LLONG_MIN / 2) {}
    };
    int limit;
    long long window;
    map<string, Client> clients;
    queue<pair<long long, string>> ends;

  public:
    RateLimiter(int limit, long long window) : limit(limit), window(window) {}

    bool allow(string& client, long long at) {
        while (!ends.empty() && ends.front().first <= at) {
            auto it = clients.find(ends.front().second);
            if (it != clients.end() && it->second.last + window <= at) clients.erase(it);
            ends.pop();
        }
        Client& c = clients.try_emplace(client, limit).first->second;
        if (at - c.ring[c.next] < window) return false;
        c.ring[c.next] = at;
        c.next = (c.next + 1) % limit;
        c.last = at;
        ends.push({at + window, client});
        return true;
    }
};
