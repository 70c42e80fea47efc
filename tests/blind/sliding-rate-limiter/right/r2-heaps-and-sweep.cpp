// judge: sliding-rate-limiter
// right: std::map of a min-heap of times per client, swept whenever it has doubled
#include <bits/stdc++.h>
using namespace std;

class RateLimiter {
    typedef priority_queue<long long, vector<long long>, greater<long long>> Heap;
    int limit_;
    long long window_;
    size_t sweepAt_ = 1000;
    map<string, Heap> seen_;

    void forget(Heap& h, long long now) {
        while (!h.empty() && h.top() + window_ <= now) h.pop();
    }

  public:
    RateLimiter(int limit, long long window) {
        limit_ = limit;
        window_ = window;
    }

    bool allow(string& client, long long at) {
        if (seen_.size() >= sweepAt_) {
            for (auto it = seen_.begin(); it != seen_.end();) {
                forget(it->second, at);
                if (it->second.empty())
                    it = seen_.erase(it);
                else
                    ++it;
            }
            sweepAt_ = 2 * seen_.size() + 1000;
        }
        Heap& h = seen_[client];
        forget(h, at);
        if ((long long)h.size() >= limit_) return false;
        h.push(at);
        return true;
    }
};
