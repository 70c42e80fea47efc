// judge: merge-maintenance-windows
// right: a set of disjoint windows kept up to date after every announcement, swallowing its neighbours
#include <bits/stdc++.h>
using namespace std;

class Calendar {
    map<long long, long long> busy;  // start -> end, disjoint and not touching

public:
    void add(long long s, long long e) {
        auto it = busy.upper_bound(s);
        if (it != busy.begin()) {
            auto before = prev(it);
            if (before->second >= s) {
                s = before->first;
                e = max(e, before->second);
                it = busy.erase(before);
            }
        }
        while (it != busy.end() && it->first <= e) {
            e = max(e, it->second);
            it = busy.erase(it);
        }
        busy.emplace_hint(it, s, e);
    }
    vector<vector<long long>> all() const {
        vector<vector<long long>> out;
        for (const auto& [s, e] : busy) out.push_back({s, e});
        return out;
    }
};

vector<vector<long long>> mergeWindows(vector<vector<long long>>& windows) {

    Calendar c;
    for (const auto& w : windows) c.add(w[0], w[1]);
    return c.all();
}
