// judge: sliding-rate-limiter
// wrong: the key is a name and a serial number glued together, so a11 is two things; fails on: limit 1, window 10, "a" at 0,10,...,100, "a1" at 105, "a" at 110 (refused)
#include <bits/stdc++.h>
using namespace std;

class RateLimiter {
    struct Client {
        int first = 1, next = 1;  // serial numbers of the requests that count
    };
    int limit;
    long long window;
    size_t sweepAt = 1000;
    unordered_map<string, Client> clients;
    unordered_map<string, long long> until;

    void forget(const string& name, Client& c, long long now) {
        while (c.first < c.next && until[name + to_string(c.first)] <= now) {
            until.erase(name + to_string(c.first));
            c.first++;
        }
    }

  public:
    RateLimiter(int limit, long long window) : limit(limit), window(window) {}

    bool allow(string& client, long long at) {
        if (clients.size() >= sweepAt) {
            for (auto it = clients.begin(); it != clients.end();) {
                forget(it->first, it->second, at);
                it = it->second.first == it->second.next ? clients.erase(it) : next(it);
            }
            sweepAt = 2 * clients.size() + 1000;
        }
        Client& c = clients[client];
        forget(client, c, at);
        if (c.next - c.first >= limit) return false;
        until[client + to_string(c.next)] = at + window;
        c.next++;
        return true;
    }
};
