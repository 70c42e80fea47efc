// judge: common-free-slots
// wrong: a shortcut for days without appointments returns the whole day, without looking at least (or at an empty day); fails on: calendars = [[],[]], open = 0, close = 10, least = 20 -> [] but gives [[0,10]]
#include <bits/stdc++.h>
using namespace std;

vector<vector<long long>> freeSlots(vector<vector<vector<long long>>>& calendars, long long open, long long close, long long least) {
    vector<pair<long long, long long>> busy;
    for (auto& calendar : calendars)
        for (auto& a : calendar) {
            if (a[0] == a[1] || a[1] <= open || a[0] >= close) continue;
            busy.emplace_back(max(a[0], open), min(a[1], close));
        }
    if (busy.empty()) return {{open, close}};
    sort(busy.begin(), busy.end());

    vector<pair<long long, long long>> merged{busy[0]};
    for (size_t i = 1; i < busy.size(); ++i) {
        if (busy[i].first <= merged.back().second) merged.back().second = max(merged.back().second, busy[i].second);
        else merged.push_back(busy[i]);
    }
    vector<vector<long long>> result;
    auto add = [&](long long from, long long to) {
        if (to > from && to - from >= least) result.push_back({from, to});
    };
    add(open, merged[0].first);
    for (size_t i = 1; i < merged.size(); ++i) add(merged[i - 1].second, merged[i].first);
    add(merged.back().second, close);
    return result;
}
