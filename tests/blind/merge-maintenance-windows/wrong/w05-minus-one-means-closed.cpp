// judge: merge-maintenance-windows
// wrong: -1 stands for "nothing open", but is a time as well; fails on: [[-1,10],[3,5]]
#include <bits/stdc++.h>
using namespace std;

vector<vector<long long>> mergeWindows(vector<vector<long long>>& windows) {

    map<long long, int> delta;
    for (auto& w : windows) {
        delta[w[0]]++;
        delta[w[1]]--;
    }
    vector<vector<long long>> res;
    long long from = -1;
    int active = 0;
    for (auto& [t, d] : delta) {
        active += d;
        if (active > 0 && from == -1) from = t;
        if (active == 0) {
            res.push_back({from, t});
            from = -1;
        }
    }
    return res;
}
