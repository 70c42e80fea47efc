// judge: min-oncall-engineers
// wrong: packs beginning and index into one long long (from * 2^18 + i), which overflows beyond 2^45; fails on: [[70368744177664,70368744177665],[0,1]] -> 1 but gives 2
#include <bits/stdc++.h>
using namespace std;

int engineersNeeded(vector<vector<long long>>& incidents) {
    int n = incidents.size();
    vector<long long> order;
    for (int i = 0; i < n; ++i) order.push_back(incidents[i][0] * 262144LL + i);
    sort(order.begin(), order.end());
    priority_queue<long long, vector<long long>, greater<long long>> busy;
    for (long long key : order) {
        auto& x = incidents[key & 262143];
        if (!busy.empty() && busy.top() <= x[0]) busy.pop();
        busy.push(x[1]);
    }
    return busy.size();
}
