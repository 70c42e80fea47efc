// judge: max-in-each-window
// wrong: the number of stretches is unsigned and wraps where the window is more than one longer than the log; fails on: readings = [1], window = 3 (should be [], throws)
#include <bits/stdc++.h>
using namespace std;

vector<int> peakLoads(vector<int>& readings, int window) {
    vector<int> ans;
    ans.reserve(readings.size() - window + 1);
    deque<int> dq;
    for (int i = 0; i < (int)readings.size(); i++) {
        if (!dq.empty() && dq.front() == i - window) dq.pop_front();
        while (!dq.empty() && readings[dq.back()] < readings[i]) dq.pop_back();
        dq.push_back(i);
        if (i + 1 >= window) ans.push_back(readings[dq.front()]);
    }
    return ans;
}
