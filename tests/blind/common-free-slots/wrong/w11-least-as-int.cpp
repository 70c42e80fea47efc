// judge: common-free-slots
// wrong: least is handed on as an int, so that large ones become small or negative; fails on: calendars = [], open = 0, close = 100, least = 4294967296 -> [] but gives [[0,100]]
#include <bits/stdc++.h>
using namespace std;

static void addSlot(vector<vector<long long>>& slots, long long from, long long to, int least) {
    if (to > from && to - from >= least) slots.push_back({from, to});
}

vector<vector<long long>> freeSlots(vector<vector<vector<long long>>>& calendars, long long open, long long close, long long least) {
    vector<pair<long long, long long>> busy;
    for (auto& calendar : calendars)
        for (auto& a : calendar)
            if (max(a[0], open) < min(a[1], close)) busy.emplace_back(max(a[0], open), min(a[1], close));
    sort(busy.begin(), busy.end());
    vector<vector<long long>> slots;
    long long at = open;
    for (auto& [from, to] : busy) {
        addSlot(slots, at, from, least);
        at = max(at, to);
    }
    addSlot(slots, at, close, least);
    return slots;
}
