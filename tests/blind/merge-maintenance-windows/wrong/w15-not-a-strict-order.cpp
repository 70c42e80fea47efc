// judge: merge-maintenance-windows
// wrong: sorts by <=, which is no strict weak ordering, so that std::sort runs out of the vector where many starts are equal; fails on: 200000 times [5,9]
#include <bits/stdc++.h>
using namespace std;

vector<vector<long long>> mergeWindows(vector<vector<long long>>& windows) {

    sort(windows.begin(), windows.end(),
         [](const vector<long long>& x, const vector<long long>& y) { return x[0] <= y[0]; });
    vector<vector<long long>> res;
    for (auto& w : windows) {
        if (!res.empty() && w[0] <= res.back()[1])
            res.back()[1] = max(res.back()[1], w[1]);
        else
            res.push_back(w);
    }
    return res;
}
