// judge: merge-maintenance-windows
// wrong: a new window swallows only one of the later ones it reaches; fails on: [[2,3],[5,6],[0,10]]
#include <bits/stdc++.h>
using namespace std;

vector<vector<long long>> mergeWindows(vector<vector<long long>>& windows) {

    map<long long, long long> busy;
    for (auto& w : windows) {
        long long s = w[0], e = w[1];
        auto it = busy.upper_bound(s);
        if (it != busy.begin() && prev(it)->second >= s) {
            --it;
            s = it->first;
            e = max(e, it->second);
            it = busy.erase(it);
        }
        if (it != busy.end() && it->first <= e) {
            e = max(e, it->second);
            busy.erase(it);
        }
        busy[s] = e;
    }
    vector<vector<long long>> res;
    for (auto& [s, e] : busy) res.push_back({s, e});
    return res;
}
