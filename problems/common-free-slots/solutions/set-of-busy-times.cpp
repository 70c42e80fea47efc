// verdict: accepted
// time: O(n log n), space: O(n)
// Keeps a map of stretches that do not touch, and joins each appointment with those that it meets.
#include <bits/stdc++.h>
using namespace std;

vector<vector<long long>> freeSlots(vector<vector<vector<long long>>>& calendars, long long open,
                                    long long close, long long least) {
    map<long long, long long> busy;
    for (auto& calendar : calendars) {
        for (auto& appointment : calendar) {
            long long from = max(appointment[0], open), to = min(appointment[1], close);
            if (from >= to)
                continue;
            auto it = busy.lower_bound(from);
            if (it != busy.begin() && prev(it)->second >= from)
                --it;
            while (it != busy.end() && it->first <= to) {
                from = min(from, it->first);
                to = max(to, it->second);
                it = busy.erase(it);
            }
            busy[from] = to;
        }
    }
    vector<vector<long long>> slots;
    auto offer = [&](long long from, long long to) {
        if (from < to && to - from >= least)
            slots.push_back({from, to});
    };
    long long last = open;
    for (auto& [from, to] : busy) {
        offer(last, from);
        last = to;
    }
    offer(last, close);
    return slots;
}
