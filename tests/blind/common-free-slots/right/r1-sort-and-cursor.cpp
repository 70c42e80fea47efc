// judge: common-free-slots
// right: clips all appointments to the day, sorts them by begin, and moves a cursor along the farthest end so far
#include <bits/stdc++.h>
using namespace std;

vector<vector<long long>> freeSlots(vector<vector<vector<long long>>>& calendars, long long open, long long close, long long least) {
    vector<pair<long long, long long>> busy;
    for (const auto& calendar : calendars)
        for (const auto& a : calendar) {
            long long from = max(a[0], open), to = min(a[1], close);
            if (from < to) busy.emplace_back(from, to);
        }
    sort(busy.begin(), busy.end());
    vector<vector<long long>> result;
    long long cursor = open;
    auto offer = [&](long long from, long long to) {
        if (from < to && to - from >= least) result.push_back({from, to});
    };
    for (const auto& [from, to] : busy) {
        offer(cursor, from);
        cursor = max(cursor, to);
    }
    offer(cursor, close);
    return result;
}
