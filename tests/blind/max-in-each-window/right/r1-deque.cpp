// judge: max-in-each-window
// right: a std::deque of indices whose readings fall
#include <bits/stdc++.h>
using namespace std;

vector<int> peakLoads(vector<int>& readings, int window) {
    int n = (int)readings.size();
    vector<int> ans;
    if (window > n) return ans;
    deque<int> dq;
    for (int i = 0; i < n; i++) {
        while (!dq.empty() && readings[dq.back()] <= readings[i]) dq.pop_back();
        dq.push_back(i);
        if (dq.front() <= i - window) dq.pop_front();
        if (i >= window - 1) ans.push_back(readings[dq.front()]);
    }
    return ans;
}
