// judge: merge-maintenance-windows
// wrong: a last window at 10^15 is to flush the answer, but touches a window that ends there; fails on: [[0,1000000000000000]]
#include <bits/stdc++.h>
using namespace std;

vector<vector<long long>> mergeWindows(vector<vector<long long>>& windows) {

    const long long INF = 1000000000000000LL;
    vector<pair<long long, long long>> v;
    for (auto& w : windows) v.push_back({w[0], w[1]});
    v.push_back({INF, INF});  // makes the loop below put out the last window
    sort(v.begin(), v.end());
    vector<vector<long long>> res;
    long long s = v[0].first, e = v[0].second;
    for (size_t i = 1; i < v.size(); i++) {
        if (v[i].first > e) {
            res.push_back({s, e});
            s = v[i].first;
            e = v[i].second;
        } else {
            e = max(e, v[i].second);
        }
    }
    return res;
}
