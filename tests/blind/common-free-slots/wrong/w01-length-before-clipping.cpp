// judge: common-free-slots
// wrong: compares the length of the gap with least before it is cut to the working day; fails on: calendars = [[[200,300]]], open = 0, close = 100, least = 150 -> [] but gives [[0,100]]
#include <bits/stdc++.h>
using namespace std;

vector<vector<long long>> freeSlots(vector<vector<vector<long long>>>& calendars, long long open, long long close, long long least) {
    const long long FAR = 4000000000000000LL;
    vector<pair<long long, long long>> busy;
    for (auto& calendar : calendars)
        for (auto& a : calendar)
            if (a[0] < a[1]) busy.emplace_back(a[0], a[1]);
    sort(busy.begin(), busy.end());
    busy.emplace_back(FAR, FAR);
    vector<vector<long long>> result;
    long long reach = -FAR;
    for (auto& [from, to] : busy) {
        if (from > reach && from - reach >= least) {
            long long begin = max(reach, open), end = min(from, close);
            if (begin < end) result.push_back({begin, end});
        }
        reach = max(reach, to);
    }
    return result;
}
