// judge: sliding-rate-limiter
// right: time cut into stretches of one window, one std::map for this stretch and one for the last, the rest thrown away
#include <bits/stdc++.h>
using namespace std;

class RateLimiter {
    // Times of one client, ascending; a vector with a moving start.
    struct Times {
        vector<long long> v;
        size_t start = 0;
        void trim(long long upTo) {
            while (start < v.size() && v[start] <= upTo) start++;
            if (start > 8 && start * 2 > v.size()) {
                v.erase(v.begin(), v.begin() + start);
                start = 0;
            }
        }
        long long size() const { return (long long)(v.size() - start); }
    };
    long long limit, window, stretch = 0;
    map<string, Times> now, before;

  public:
    RateLimiter(int limit, long long window) : limit(limit), window(window) {}

    bool allow(string& client, long long at) {
        long long s = at / window;
        if (s != stretch) {
            before.clear();
            if (s == stretch + 1) before.swap(now);
            now.clear();
            stretch = s;
        }
        auto it = now.find(client);
        if (it == now.end()) {
            auto old = before.find(client);
            if (old != before.end()) {
                it = now.emplace(client, std::move(old->second)).first;
                before.erase(old);
            } else {
                it = now.emplace(client, Times()).first;
            }
        }
        Times& t = it->second;
        t.trim(at - window);
        if (t.size() >= limit) return false;
        t.v.push_back(at);
        return true;
    }
};
