// judge: min-oncall-engineers
// wrong: events sorted by time only (stable), so at the same time an end is not always before a beginning; fails on: [[20,30],[10,20]] -> 1 but gives 2
#include <bits/stdc++.h>
using namespace std;

int engineersNeeded(vector<vector<long long>>& incidents) {
    struct Event { long long time; int delta; };
    vector<Event> events;
    for (auto& x : incidents) {
        events.push_back({x[0], +1});
        events.push_back({x[1], -1});
    }
    stable_sort(events.begin(), events.end(), [](const Event& a, const Event& b) { return a.time < b.time; });
    int now = 0, best = 0;
    for (auto& e : events) best = max(best, now += e.delta);
    return best;
}
