// judge: sliding-rate-limiter
// wrong: keeps the 15,000 clients that called last, refused or not, and may drop one that counts; fails on: limit 1, window 10, c1..c14999 at 0, "x" at 5, c1..c14999 at 6 (refused), d1..d14999 at 10, "x" at 11 (lets it through)
#include <bits/stdc++.h>
using namespace std;

class RateLimiter {
    static constexpr size_t MOST = 15000;
    struct Client {
        string name;
        list<long long> times;
    };
    size_t limit;
    long long window;
    list<Client> order;  // the latest caller first
    unordered_map<string_view, list<Client>::iterator> where;

  public:
    RateLimiter(int limit, long long window) : limit(limit), window(window) {}

    bool allow(string& client, long long at) {
        auto found = where.find(client);
        if (found != where.end()) {
            order.splice(order.begin(), order, found->second);
        } else {
            if (order.size() == MOST) {
                where.erase(order.back().name);
                order.pop_back();
            }
            order.push_front({client, {}});
            where[order.front().name] = order.begin();
        }
        auto& times = order.front().times;
        while (!times.empty() && times.front() + window <= at) times.pop_front();
        if (times.size() >= limit) return false;
        times.push_back(at);
        return true;
    }
};
