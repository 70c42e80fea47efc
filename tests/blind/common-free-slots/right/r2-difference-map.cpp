// judge: common-free-slots
// right: a map from time to the change of the number of running appointments, swept once
#include <bits/stdc++.h>
using namespace std;

vector<vector<long long>> freeSlots(vector<vector<vector<long long>>>& calendars, long long open, long long close, long long least) {
    map<long long, int> change;
    change[open] += 0;
    change[close] += 0;
    for (auto& calendar : calendars)
        for (auto& a : calendar) {
            long long from = max(a[0], open), to = min(a[1], close);
            if (from >= to) continue;
            ++change[from];
            --change[to];
        }
    vector<vector<long long>> result;
    int running = 0;
    bool wasFree = false;
    long long since = 0;
    for (auto [time, delta] : change) {
        running += delta;
        bool isFree = running == 0 && time < close;
        if (isFree && !wasFree) since = time;
        if (!isFree && wasFree && time - since >= least) result.push_back({since, time});
        wasFree = isFree;
    }
    return result;
}
