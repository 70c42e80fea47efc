// judge: min-oncall-engineers
// wrong: active incidents in a set of (to, from), so incidents equal in both count once; fails on: [[1,2],[1,2]] -> 2 but gives 1
#include <bits/stdc++.h>
using namespace std;

int engineersNeeded(vector<vector<long long>>& incidents) {
    sort(incidents.begin(), incidents.end());
    set<pair<long long, long long>> active;
    size_t best = 0;
    for (auto& x : incidents) {
        while (!active.empty() && active.begin()->first <= x[0]) active.erase(active.begin());
        active.insert({x[1], x[0]});
        best = max(best, active.size());
    }
    return (int)best;
}
