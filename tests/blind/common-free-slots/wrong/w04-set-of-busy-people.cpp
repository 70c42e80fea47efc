// judge: common-free-slots
// wrong: sweeps with the set of people who are busy, so the end of one appointment frees a person who has another one running; fails on: calendars = [[[0,50],[10,20]],[[30,40]]], open = 0, close = 100, least = 0 -> [[50,100]] but gives [[20,30],[50,100]]
#include <bits/stdc++.h>
using namespace std;

vector<vector<long long>> freeSlots(vector<vector<vector<long long>>>& calendars, long long open, long long close, long long least) {
    vector<tuple<long long, int, int>> events; // time, 0 end or 1 begin, person
    for (int p = 0; p < (int)calendars.size(); ++p)
        for (auto& a : calendars[p]) {
            long long from = max(a[0], open), to = min(a[1], close);
            if (from >= to) continue;
            events.emplace_back(from, 1, p);
            events.emplace_back(to, 0, p);
        }
    sort(events.begin(), events.end());
    vector<vector<long long>> result;
    set<int> busy;
    long long since = open;
    for (auto& [time, begins, person] : events) {
        if (begins) {
            if (busy.empty() && time > since && time - since >= least) result.push_back({since, time});
            busy.insert(person);
        } else {
            busy.erase(person);
            if (busy.empty()) since = time;
        }
    }
    if (close > since && close - since >= least) result.push_back({since, close});
    return result;
}
