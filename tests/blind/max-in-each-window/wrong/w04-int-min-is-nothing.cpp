// judge: max-in-each-window
// wrong: INT_MIN stands for "no such stretch" and ends the loop; fails on: readings = [-2147483648,5], window = 1 (gives [], should be [-2147483648,5])
#include <bits/stdc++.h>
using namespace std;

vector<int> peakLoads(vector<int>& readings, int window) {
    const int NONE = INT_MIN;
    int n = readings.size();
    vector<int> pre(readings), suf(readings), ans;
    for (int i = 1; i < n; i++)
        if (i % window) pre[i] = max(pre[i], pre[i - 1]);
    for (int i = n - 2; i >= 0; i--)
        if ((i + 1) % window) suf[i] = max(suf[i], suf[i + 1]);
    auto query = [&](int l) {
        if (window > n - l) return NONE;      // past the end
        return max(suf[l], pre[l + window - 1]);
    };
    for (int l = 0; l < n; l++) {
        int best = query(l);
        if (best == NONE) break;
        ans.push_back(best);
    }
    return ans;
}
