// judge: merge-maintenance-windows
// wrong: a map from start to end in which the last window with a start wins, not the longest; fails on: [[0,20],[0,10]]
#include <bits/stdc++.h>
using namespace std;

vector<vector<long long>> mergeWindows(vector<vector<long long>>& windows) {

    map<long long, long long> endOf;
    for (auto& w : windows) endOf[w[0]] = w[1];
    vector<vector<long long>> res;
    for (auto& [s, e] : endOf) {
        if (!res.empty() && res.back()[1] >= s)
            res.back()[1] = max(res.back()[1], e);
        else
            res.push_back({s, e});
    }
    return res;
}
