// judge: merge-maintenance-windows
// wrong: events in a set, so that two windows which start (or end) together count once there, but twice at the other end; fails on: [[0,10],[0,20]]
#include <bits/stdc++.h>
using namespace std;

vector<vector<long long>> mergeWindows(vector<vector<long long>>& windows) {

    set<pair<long long, int>> events;  // at the same time starts (0) before ends (1)
    for (auto& w : windows) {
        events.insert({w[0], 0});
        events.insert({w[1], 1});
    }
    vector<vector<long long>> res;
    int open = 0;
    long long from = 0;
    for (auto& [t, kind] : events) {
        if (kind == 0) {
            if (open == 0) from = t;
            open++;
        } else {
            open--;
            if (open == 0) res.push_back({from, t});
        }
    }
    return res;
}
