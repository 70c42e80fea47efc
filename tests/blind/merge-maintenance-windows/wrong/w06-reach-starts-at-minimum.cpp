// judge: merge-maintenance-windows
// wrong: the reach begins at -10^15, so that a window which starts there is appended to an answer still empty; fails on: [[-1000000000000000,5]]
#include <bits/stdc++.h>
using namespace std;

vector<vector<long long>> mergeWindows(vector<vector<long long>>& windows) {

    const long long LOWEST = -1000000000000000LL;
    sort(windows.begin(), windows.end());
    vector<vector<long long>> res;
    long long reach = LOWEST;
    for (auto& w : windows) {
        if (w[0] > reach) {
            res.push_back(w);
            reach = w[1];
        } else {
            reach = max(reach, w[1]);
            res.back()[1] = reach;
        }
    }
    return res;
}
