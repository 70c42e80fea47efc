// judge: sliding-rate-limiter
// right: one queue of everything that counts, in order of time, and a count per client in an unordered_map
#include <bits/stdc++.h>
using namespace std;

class RateLimiter {
    using Counts = unordered_map<string, int>;
    struct Passed {
        long long until;
        Counts::value_type* who;
    };
    int limit;
    long long window;
    Counts counts;
    deque<Passed> passed;

  public:
    RateLimiter(int limit, long long window) : limit(limit), window(window) {}

    bool allow(string& client, long long at) {
        while (!passed.empty() && passed.front().until <= at) {
            auto* who = passed.front().who;
            passed.pop_front();
            if (--who->second == 0) counts.erase(counts.find(who->first));
        }
        auto it = counts.try_emplace(client, 0).first;
        if (it->second >= limit) return false;
        it->second++;
        passed.push_back({at + window, &*it});
        return true;
    }
};
