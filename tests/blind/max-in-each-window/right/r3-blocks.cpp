// judge: max-in-each-window
// right: blocks of `window` readings, maxima from the block's left and from its right end
#include <bits/stdc++.h>
using namespace std;

vector<int> peakLoads(vector<int>& readings, int window) {
    int n = (int)readings.size();
    if (window > n) return {};
    vector<int> left(readings), right(readings);
    for (int i = 1; i < n; i++)
        if (i % window != 0) left[i] = max(left[i], left[i - 1]);
    for (int i = n - 2; i >= 0; i--)
        if ((i + 1) % window != 0) right[i] = max(right[i], right[i + 1]);
    vector<int> ans(n - window + 1);
    for (int i = 0; i + window <= n; i++) ans[i] = max(right[i], left[i + window - 1]);
    return ans;
}
