// judge: merge-maintenance-windows
// wrong: keeps the answer in a sorted vector and inserts in its middle, quadratic time; fails on: 200000 windows that do not touch, in descending order (fast if ascending or if all become one)
#include <bits/stdc++.h>
using namespace std;

vector<vector<long long>> mergeWindows(vector<vector<long long>>& windows) {

    typedef pair<long long, long long> P;
    vector<P> v;
    for (auto& w : windows) {
        long long s = w[0], e = w[1];
        // first kept window that ends at s or later
        auto lo = lower_bound(v.begin(), v.end(), s, [](const P& p, long long t) { return p.second < t; });
        // first kept window that starts after e
        auto hi = upper_bound(lo, v.end(), e, [](long long t, const P& p) { return t < p.first; });
        if (lo == hi) {
            v.insert(lo, P(s, e));
        } else {
            s = min(s, lo->first);
            e = max(e, prev(hi)->second);
            *lo = P(s, e);
            v.erase(lo + 1, hi);
        }
    }
    vector<vector<long long>> res;
    for (auto& p : v) res.push_back({p.first, p.second});
    return res;
}
