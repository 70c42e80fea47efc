// judge: merge-maintenance-windows
// wrong: leaves out the sort when the ends already ascend, whatever the starts do; fails on: [[20,30],[10,40]]
#include <bits/stdc++.h>
using namespace std;

vector<vector<long long>> mergeWindows(vector<vector<long long>>& windows) {

    auto byEnd = [](const vector<long long>& x, const vector<long long>& y) { return x[1] < y[1]; };
    auto byStart = [](const vector<long long>& x, const vector<long long>& y) { return x[0] < y[0]; };
    // already in order? then save the sort
    if (!is_sorted(windows.begin(), windows.end(), byEnd)) sort(windows.begin(), windows.end(), byStart);
    vector<vector<long long>> res;
    for (auto& w : windows) {
        if (!res.empty() && w[0] <= res.back()[1])
            res.back()[1] = max(res.back()[1], w[1]);
        else
            res.push_back(w);
    }
    return res;
}
