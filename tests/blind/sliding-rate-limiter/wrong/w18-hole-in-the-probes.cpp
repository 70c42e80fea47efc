// judge: sliding-rate-limiter
// wrong: linear probing where removing just empties the slot, and cuts off names behind it; fails on: limit 1, window 10, c0..c14999, the even ones at 0 and the odd ones at 5, all odd ones at 10 (some let through)
#include <bits/stdc++.h>
using namespace std;

class RateLimiter {
    static constexpr size_t SLOTS = 1 << 16;
    struct Slot {
        string name;  // empty: free
        int count = 0;
    };
    int limit;
    long long window;
    vector<Slot> table;
    deque<pair<long long, string>> passed;

    Slot& find(const string& name) {
        size_t i = hash<string>()(name) % SLOTS;
        while (!table[i].name.empty() && table[i].name != name) i = (i + 1) % SLOTS;
        return table[i];
    }

  public:
    RateLimiter(int limit, long long window) : limit(limit), window(window), table(SLOTS) {}

    bool allow(string& client, long long at) {
        while (!passed.empty() && passed.front().first <= at) {
            Slot& s = find(passed.front().second);
            if (!s.name.empty() && --s.count == 0) s.name.clear();
            passed.pop_front();
        }
        Slot& s = find(client);
        if (s.name.empty()) {
            s.name = client;
            s.count = 0;
        }
        if (s.count >= limit) return false;
        s.count++;
        passed.push_back({at + window, client});
        return true;
    }
};
