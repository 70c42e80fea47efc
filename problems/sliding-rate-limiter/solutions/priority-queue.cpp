// verdict: accepted
// time: O(n log w)
// measured wrongly: time O(n log n), space O(n + w)
// The request that stops counting next is on top of a heap.
#include <bits/stdc++.h>
using namespace std;

class RateLimiter {
    using Counter = pair<const string, int>;

    int limit;
    long long window;
    unordered_map<string, int> counters;
    priority_queue<pair<long long, Counter*>, vector<pair<long long, Counter*>>, greater<>> ends;

public:
    RateLimiter(int limit, long long window) : limit(limit), window(window) {}

    bool allow(const string& client, long long at) {
        while (!ends.empty() && ends.top().first <= at) {
            Counter* counter = ends.top().second;
            ends.pop();
            if (--counter->second == 0)
                counters.erase(counters.find(counter->first));
        }
        Counter& counter = *counters.insert({client, 0}).first;
        if (counter.second == limit)
            return false;
        counter.second++;
        ends.push({at + window, &counter});
        return true;
    }
};
