// judge: common-free-slots
// wrong: sorts each calendar by insertion (since one person has few appointments) and merges with a heap, O(n^2) for one large calendar; fails on: one calendar with the 60000 appointments [10*i,10*i+5] for i = 59999 down to 0, open = 0, close = 600000, least = 0 -> the 60000 slots [10*i+5,10*i+10] but takes about 1.8 * 10^9 swaps (too slow)
#include <bits/stdc++.h>
using namespace std;

vector<vector<long long>> freeSlots(vector<vector<vector<long long>>>& calendars, long long open, long long close, long long least) {
    for (auto& calendar : calendars)
        for (size_t i = 1; i < calendar.size(); ++i)
            for (size_t j = i; j > 0 && calendar[j - 1][0] > calendar[j][0]; --j) swap(calendar[j - 1], calendar[j]);

    using Head = tuple<long long, size_t, size_t>; // from, person, position
    priority_queue<Head, vector<Head>, greater<Head>> heads;
    for (size_t p = 0; p < calendars.size(); ++p)
        if (!calendars[p].empty()) heads.emplace(calendars[p][0][0], p, 0);
    vector<vector<long long>> result;
    long long at = open;
    while (!heads.empty()) {
        auto [from, p, i] = heads.top();
        heads.pop();
        if (i + 1 < calendars[p].size()) heads.emplace(calendars[p][i + 1][0], p, i + 1);
        long long to = calendars[p][i][1];
        if (from == to) continue;
        long long until = min(from, close);
        if (until > at && until - at >= least) result.push_back({at, until});
        at = max(at, to);
    }
    if (close > at && close - at >= least) result.push_back({at, close});
    return result;
}
