// judge: merge-maintenance-windows
// wrong: sorts by the start as an unsigned number, negative ones last; fails on: [[1,2],[-5,-3]]
#include <bits/stdc++.h>
using namespace std;

struct W {
    unsigned long long start;
    long long end;
    bool operator<(const W& o) const { return start < o.start; }
};

vector<vector<long long>> mergeWindows(vector<vector<long long>>& windows) {

    vector<W> v;
    for (auto& w : windows) v.push_back({(unsigned long long)w[0], w[1]});
    sort(v.begin(), v.end());
    vector<vector<long long>> res;
    for (auto& w : v) {
        long long s = (long long)w.start;
        if (!res.empty() && s <= res.back()[1])
            res.back()[1] = max(res.back()[1], w.end);
        else
            res.push_back({s, w.end});
    }
    return res;
}
