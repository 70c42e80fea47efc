// judge: max-in-each-window
// wrong: handles the first reading before the loop without asking whether there is one; fails on: readings = [], window = 1 (should be [], reads readings[0] and answers one stretch)
#include <bits/stdc++.h>
using namespace std;

vector<int> peakLoads(vector<int>& readings, int window) {
    vector<int> ans;
    deque<pair<int, int>> dq;                 // reading, index
    dq.push_back({readings[0], 0});
    if (window == 1) ans.push_back(readings[0]);
    for (int i = 1; i < (int)readings.size(); i++) {
        if (dq.front().second <= i - window) dq.pop_front();
        while (!dq.empty() && dq.back().first <= readings[i]) dq.pop_back();
        dq.push_back({readings[i], i});
        if (i >= window - 1) ans.push_back(dq.front().first);
    }
    return ans;
}
