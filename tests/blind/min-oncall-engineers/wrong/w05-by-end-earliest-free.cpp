// judge: min-oncall-engineers
// wrong: greedy sorted by end that takes the engineer who is free longest; fails on: [[0,1],[0,3],[3,4],[2,5]] -> 2 but gives 3
#include <bits/stdc++.h>
using namespace std;

int engineersNeeded(vector<vector<long long>>& incidents) {
    sort(incidents.begin(), incidents.end(), [](const auto& a, const auto& b) {
        return a[1] != b[1] ? a[1] < b[1] : a[0] < b[0];
    });
    priority_queue<long long, vector<long long>, greater<long long>> freeSince;
    for (auto& x : incidents) {
        if (!freeSince.empty() && freeSince.top() <= x[0]) freeSince.pop();
        freeSince.push(x[1]);
    }
    return (int)freeSince.size();
}
