// judge: merge-maintenance-windows
// wrong: compares starts by a difference narrowed to int; fails on: [[3000000000,3000000001],[0,1]]
#include <bits/stdc++.h>
using namespace std;

static int cmp(const vector<long long>& x, const vector<long long>& y) {
    return x[0] - y[0];
}

vector<vector<long long>> mergeWindows(vector<vector<long long>>& windows) {

    sort(windows.begin(), windows.end(),
         [](const vector<long long>& x, const vector<long long>& y) { return cmp(x, y) < 0; });
    vector<vector<long long>> res;
    for (auto& w : windows) {
        if (!res.empty() && w[0] <= res.back()[1])
            res.back()[1] = max(res.back()[1], w[1]);
        else
            res.push_back(w);
    }
    return res;
}
