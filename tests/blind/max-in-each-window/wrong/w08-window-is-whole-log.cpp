// judge: max-in-each-window
// wrong: takes a log of exactly `window` readings for too short; fails on: readings = [3,1], window = 2 (gives [], should be [3])
#include <bits/stdc++.h>
using namespace std;

vector<int> peakLoads(vector<int>& readings, int window) {
    int n = readings.size();
    if (n <= window) return {};
    list<int> q;
    vector<int> ans;
    for (int i = 0; i < n; i++) {
        while (!q.empty() && readings[q.back()] <= readings[i]) q.pop_back();
        q.push_back(i);
        if (q.front() + window <= i) q.pop_front();
        if (i + 1 >= window) ans.push_back(readings[q.front()]);
    }
    return ans;
}
