// judge: common-free-slots
// wrong: reminders divide a slot and the pieces are glued again, but pieces shorter than least have been dropped before; fails on: calendars = [[[20,20]]], open = 10, close = 40, least = 25 -> [[10,40]] but gives []
#include <bits/stdc++.h>
using namespace std;

vector<vector<long long>> freeSlots(vector<vector<vector<long long>>>& calendars, long long open, long long close, long long least) {
    vector<vector<long long>> all;
    for (auto& calendar : calendars)
        for (auto& a : calendar)
            if (a[1] >= open && a[0] <= close) all.push_back({max(a[0], open), min(a[1], close)});
    sort(all.begin(), all.end());
    all.push_back({close, close});

    vector<vector<long long>> pieces;
    long long at = open;
    for (auto& a : all) {
        if (a[0] > at && a[0] - at >= least) pieces.push_back({at, a[0]});
        at = max(at, a[1]);
    }
    // a reminder leaves two pieces which touch: make one of them
    vector<vector<long long>> result;
    for (auto& piece : pieces) {
        if (!result.empty() && result.back()[1] == piece[0]) result.back()[1] = piece[1];
        else result.push_back(piece);
    }
    return result;
}
