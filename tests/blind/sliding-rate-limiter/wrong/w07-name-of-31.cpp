// judge: sliding-rate-limiter
// wrong: keeps 31 characters of a name and a zero, the 32nd is lost; fails on: limit 1, window 5, 31 times "a" and then "b" or "c", both at 0
#include <bits/stdc++.h>
using namespace std;

class RateLimiter {
    struct Name {
        char text[32];
        bool operator<(const Name& other) const { return strcmp(text, other.text) < 0; }
    };
    int limit;
    long long window;
    map<Name, int> counts;
    deque<pair<long long, map<Name, int>::iterator>> passed;

  public:
    RateLimiter(int limit, long long window) : limit(limit), window(window) {}

    bool allow(string& client, long long at) {
        while (!passed.empty() && passed.front().first <= at) {
            auto it = passed.front().second;
            passed.pop_front();
            if (--it->second == 0) counts.erase(it);
        }
        Name name{};
        strncpy(name.text, client.c_str(), sizeof name.text - 1);
        auto it = counts.emplace(name, 0).first;
        if (it->second >= limit) return false;
        it->second++;
        passed.push_back({at + window, it});
        return true;
    }
};
