// judge: merge-maintenance-windows
// wrong: puts out the last window as announced, instead of what it was merged into; fails on: [[10,30],[20,40]]
#include <bits/stdc++.h>
using namespace std;

vector<vector<long long>> mergeWindows(vector<vector<long long>>& windows) {

    vector<vector<long long>> res;
    if (windows.empty()) return res;
    sort(windows.begin(), windows.end());
    vector<long long> cur = windows.front();
    for (size_t i = 1; i < windows.size(); ++i) {
        const auto& w = windows[i];
        if (w[0] <= cur[1]) {
            cur[1] = max(cur[1], w[1]);
        } else {
            res.push_back(cur);
            cur = w;
        }
    }
    res.push_back(windows.back());
    return res;
}
