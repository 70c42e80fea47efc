// judge: merge-maintenance-windows
// wrong: a new window that ends where a known one starts is not joined with it (it is the other way round); fails on: [[20,30],[10,20]]
#include <bits/stdc++.h>
using namespace std;

struct Span {
    long long s, e;
    bool operator<(const Span& o) const { return s < o.s; }
};

vector<vector<long long>> mergeWindows(vector<vector<long long>>& windows) {

    set<Span> spans;
    for (auto& w : windows) {
        Span x{w[0], w[1]};
        auto it = spans.lower_bound(x);
        if (it != spans.begin() && prev(it)->e >= x.s) --it;
        while (it != spans.end() && it->s < x.e) {
            x.s = min(x.s, it->s);
            x.e = max(x.e, it->e);
            it = spans.erase(it);
        }
        spans.insert(x);
    }
    vector<vector<long long>> res;
    for (auto& x : spans) res.push_back({x.s, x.e});
    return res;
}
