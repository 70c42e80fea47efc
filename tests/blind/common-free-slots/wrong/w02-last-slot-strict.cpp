// judge: common-free-slots
// wrong: the last slot, up to close, has to be longer than least instead of at least as long; fails on: calendars = [[[10,20]]], open = 0, close = 50, least = 30 -> [[20,50]] but gives []
#include <bits/stdc++.h>
using namespace std;

vector<vector<long long>> freeSlots(vector<vector<vector<long long>>>& calendars, long long open, long long close, long long least) {
    vector<pair<long long, long long>> busy;
    for (auto& calendar : calendars)
        for (auto& a : calendar)
            if (a[0] != a[1] && a[1] > open && a[0] < close) busy.emplace_back(a[0], a[1]);
    sort(busy.begin(), busy.end());
    vector<vector<long long>> result;
    long long end = open;
    for (auto& [from, to] : busy) {
        if (from > end && from - end >= least) result.push_back({end, from});
        end = max(end, to);
    }
    if (close - end > least) result.push_back({end, close});
    return result;
}
