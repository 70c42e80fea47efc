// judge: common-free-slots
// wrong: merges the sorted calendars by looking at the next appointment of every person each time, O(n * k); fails on: 30000 calendars with 2 appointments each, [10*i,10*i+5] for i = 0..59999 dealt in turn, open = 0, close = 600000, least = 0 -> the 60000 slots [10*i+5,10*i+10] but takes about 2 * 10^9 steps (too slow)
#include <bits/stdc++.h>
using namespace std;

vector<vector<long long>> freeSlots(vector<vector<vector<long long>>>& calendars, long long open, long long close, long long least) {
    for (auto& calendar : calendars) sort(calendar.begin(), calendar.end());
    vector<size_t> next(calendars.size(), 0);
    vector<vector<long long>> result;
    long long at = open;
    while (at < close) {
        int who = -1;
        for (int p = 0; p < (int)calendars.size(); ++p) {
            if (next[p] == calendars[p].size()) continue;
            if (who == -1 || calendars[p][next[p]][0] < calendars[who][next[who]][0]) who = p;
        }
        if (who == -1) break;
        auto& a = calendars[who][next[who]++];
        if (a[0] == a[1]) continue;
        long long until = min(a[0], close);
        if (until > at && until - at >= least) result.push_back({at, until});
        at = max(at, a[1]);
    }
    if (at < close && close - at >= least) result.push_back({at, close});
    return result;
}
