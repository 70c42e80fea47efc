// judge: min-oncall-engineers
// wrong: starts with the first incident without looking whether there is one; fails on: incidents = [] -> 0 but gives a crash (reads incidents[0] of an empty vector)
#include <bits/stdc++.h>
using namespace std;

int engineersNeeded(vector<vector<long long>>& incidents) {
    sort(incidents.begin(), incidents.end());
    priority_queue<long long, vector<long long>, greater<long long>> ends;
    ends.push(incidents[0][1]);
    for (size_t i = 1; i < incidents.size(); ++i) {
        if (ends.top() <= incidents[i][0]) ends.pop();
        ends.push(incidents[i][1]);
    }
    return ends.size();
}
