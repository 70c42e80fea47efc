// judge: sliding-rate-limiter
// wrong: counts a client's requests in 16 bits with a sign; fails on: limit 35000, window 10, "ann" 35001 times at 0 (lets the last through)
#include <bits/stdc++.h>
using namespace std;

class RateLimiter {
    struct Client {
        short count = 0;
    };
    using Clients = unordered_map<string, Client>;
    int limit;
    long long window;
    Clients clients;
    deque<pair<long long, Clients::value_type*>> passed;

  public:
    RateLimiter(int limit, long long window) : limit(limit), window(window) {}

    bool allow(string& client, long long at) {
        while (!passed.empty() && passed.front().first <= at) {
            auto* c = passed.front().second;
            passed.pop_front();
            if (--c->second.count == 0) clients.erase(clients.find(c->first));
        }
        auto& entry = *clients.try_emplace(client).first;
        if (entry.second.count >= limit) return false;
        entry.second.count++;
        passed.push_back({at + window, &entry});
        return true;
    }
};
