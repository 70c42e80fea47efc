// judge: merge-maintenance-windows
// wrong: reads the first window without asking whether there is one; fails on: []
#include <bits/stdc++.h>
using namespace std;

vector<vector<long long>> mergeWindows(vector<vector<long long>>& windows) {

    sort(windows.begin(), windows.end());
    vector<vector<long long>> res;
    long long s = windows[0][0], e = windows[0][1];
    for (size_t i = 1; i < windows.size(); i++) {
        if (windows[i][0] <= e) {
            e = max(e, windows[i][1]);
        } else {
            res.push_back({s, e});
            s = windows[i][0];
            e = windows[i][1];
        }
    }
    res.push_back({s, e});
    return res;
}
