// judge: common-free-slots
// wrong: sorts with <= , which is no strict order: std::sort runs out of the array when many appointments begin at the same time; fails on: 20000 calendars with 3 appointments each, all 60000 of them [1000000000000,1000000000010], open = 0, close = 2000000000000, least = 0 -> [[0,1000000000000],[1000000000010,2000000000000]] but crashes
#include <bits/stdc++.h>
using namespace std;

vector<vector<long long>> freeSlots(vector<vector<vector<long long>>>& calendars, long long open, long long close, long long least) {
    vector<vector<long long>> all;
    for (auto& calendar : calendars)
        for (auto& a : calendar)
            if (a[0] < a[1]) all.push_back(a);
    sort(all.begin(), all.end(), [](const vector<long long>& x, const vector<long long>& y) { return x[0] <= y[0]; });
    vector<vector<long long>> result;
    long long at = open;
    for (auto& a : all) {
        long long until = min(a[0], close);
        if (until > at && until - at >= least) result.push_back({at, until});
        at = max(at, a[1]);
    }
    if (close > at && close - at >= least) result.push_back({at, close});
    return result;
}
