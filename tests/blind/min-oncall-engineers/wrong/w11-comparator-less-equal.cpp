// judge: min-oncall-engineers
// wrong: std::sort with <= as comparator (no strict order), which runs out of the array when many begin at once; fails on: 1000 times [7,8] -> 1000 but gives a crash
#include <bits/stdc++.h>
using namespace std;

int engineersNeeded(vector<vector<long long>>& incidents) {
    sort(incidents.begin(), incidents.end(), [](const vector<long long>& a, const vector<long long>& b) {
        return a[0] <= b[0];
    });
    priority_queue<long long, vector<long long>, greater<long long>> ends;
    for (auto& x : incidents) {
        if (!ends.empty() && ends.top() <= x[0]) ends.pop();
        ends.push(x[1]);
    }
    return (int)ends.size();
}
