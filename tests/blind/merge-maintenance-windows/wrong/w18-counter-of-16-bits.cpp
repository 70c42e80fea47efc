// judge: merge-maintenance-windows
// wrong: counts the open windows in 16 bits; fails on: 65537 windows {i, 1000000 + i}, all open at once
#include <bits/stdc++.h>
using namespace std;

vector<vector<long long>> mergeWindows(vector<vector<long long>>& windows) {

    vector<pair<long long, int>> events;
    events.reserve(2 * windows.size());
    for (auto& w : windows) {
        events.push_back({w[0], 0});
        events.push_back({w[1], 1});
    }
    sort(events.begin(), events.end());
    vector<vector<long long>> res;
    uint16_t open = 0;
    long long from = 0;
    for (auto& [t, isEnd] : events) {
        if (!isEnd) {
            if (open == 0) from = t;
            open++;
        } else {
            open--;
            if (open == 0) res.push_back({from, t});
        }
    }
    return res;
}
