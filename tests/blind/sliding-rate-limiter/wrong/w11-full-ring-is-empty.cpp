// judge: sliding-rate-limiter
// wrong: a ring of 80,000 entries that takes head == tail for empty also when it is full; fails on: limit 80000, window 5, "ann" 80000 times at 0 and once at 5 (refused)
#include <bits/stdc++.h>
using namespace std;

class RateLimiter {
    static constexpr int SIZE = 80000;
    using Counts = unordered_map<string, int>;
    int limit;
    long long window;
    Counts counts;
    vector<pair<long long, Counts::value_type*>> ring;
    int head = 0, tail = 0;

  public:
    RateLimiter(int limit, long long window) : limit(limit), window(window), ring(SIZE) {}

    bool allow(string& client, long long at) {
        while (head != tail && ring[head].first <= at) {
            auto* who = ring[head].second;
            head = (head + 1) % SIZE;
            if (--who->second == 0) counts.erase(counts.find(who->first));
        }
        auto it = counts.emplace(client, 0).first;
        if (it->second >= limit) return false;
        it->second++;
        ring[tail] = {at + window, &*it};
        tail = (tail + 1) % SIZE;
        return true;
    }
};
