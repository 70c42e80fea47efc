// judge: sliding-rate-limiter
// wrong: removed slots become gravestones that are never used again, after 131072 names no slot is free and a search never ends; fails on: limit 1, window 1, 199999 different names at 0,1,2,...
#include <bits/stdc++.h>
using namespace std;

class RateLimiter {
    static constexpr int SLOTS = 1 << 17;
    enum State : char { FREE, TAKEN, GRAVE };
    struct Slot {
        char name[33];
        State state = FREE;
        int count = 0;
    };
    int limit;
    long long window;
    vector<Slot> table;
    queue<pair<long long, int>> passed;

    int find(const string& name) {
        int i = hash<string>()(name) & (SLOTS - 1);
        while (table[i].state == GRAVE || (table[i].state == TAKEN && name != table[i].name))
            i = (i + 1) & (SLOTS - 1);
        return i;
    }

  public:
    RateLimiter(int limit, long long window) : limit(limit), window(window), table(SLOTS) {}

    bool allow(string& client, long long at) {
        while (!passed.empty() && passed.front().first <= at) {
            Slot& s = table[passed.front().second];
            passed.pop();
            if (--s.count == 0) s.state = GRAVE;
        }
        int i = find(client);
        Slot& s = table[i];
        if (s.state == FREE) {
            s.state = TAKEN;
            strcpy(s.name, client.c_str());
        }
        if (s.count >= limit) return false;
        s.count++;
        passed.push({at + window, i});
        return true;
    }
};
