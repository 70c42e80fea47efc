// judge: common-free-slots
// wrong: -1 stands for "no slot has begun", but a slot may begin at the time -1; fails on: calendars = [[[-5,-1]]], open = -10, close = 10, least = 0 -> [[-10,-5],[-1,10]] but gives [[-10,-5]]
#include <bits/stdc++.h>
using namespace std;

vector<vector<long long>> freeSlots(vector<vector<vector<long long>>>& calendars, long long open, long long close, long long least) {
    map<long long, int> delta;
    delta[open];
    for (auto& calendar : calendars)
        for (auto& a : calendar) {
            long long from = max(a[0], open), to = min(a[1], close);
            if (from < to) {
                delta[from] += 1;
                delta[to] -= 1;
            }
        }
    vector<vector<long long>> result;
    long long start = -1;
    int busy = 0;
    auto finish = [&](long long end) {
        if (start == -1) return;
        if (end > start && end - start >= least) result.push_back({start, end});
        start = -1;
    };
    for (auto& [time, d] : delta) {
        busy += d;
        if (busy > 0) finish(time);
        else if (start == -1) start = time;
    }
    finish(close);
    return result;
}
