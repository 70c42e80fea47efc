// judge: common-free-slots
// wrong: keeps an appointment only if one of its ends lies within the day, so one that covers the whole day is dropped; fails on: calendars = [[[0,1000]]], open = 100, close = 500, least = 0 -> [] but gives [[100,500]]
#include <bits/stdc++.h>
using namespace std;

vector<vector<long long>> freeSlots(vector<vector<vector<long long>>>& calendars, long long open, long long close, long long least) {
    vector<pair<long long, long long>> busy;
    for (auto& calendar : calendars)
        for (auto& a : calendar) {
            long long from = a[0], to = a[1];
            if (from == to) continue;
            bool beginsInDay = open <= from && from < close;
            bool endsInDay = open < to && to <= close;
            if (beginsInDay || endsInDay) busy.emplace_back(max(from, open), min(to, close));
        }
    sort(busy.begin(), busy.end());
    vector<vector<long long>> result;
    long long at = open;
    for (auto& [from, to] : busy) {
        if (from > at && from - at >= least) result.push_back({at, from});
        at = max(at, to);
    }
    if (close > at && close - at >= least) result.push_back({at, close});
    return result;
}
