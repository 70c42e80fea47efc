// judge: merge-maintenance-windows
// right: starts and ends sorted apart from each other; a window closes where the next start lies behind the i-th end
#include <bits/stdc++.h>
using namespace std;

vector<vector<long long>> mergeWindows(vector<vector<long long>>& windows) {

    size_t n = windows.size();
    vector<long long> starts, ends;
    starts.reserve(n);
    ends.reserve(n);
    for (const auto& w : windows) {
        starts.push_back(w[0]);
        ends.push_back(w[1]);
    }
    sort(starts.begin(), starts.end());
    sort(ends.begin(), ends.end());
    vector<vector<long long>> res;
    size_t first = 0;
    for (size_t i = 0; i < n; ++i) {
        if (i + 1 == n || starts[i + 1] > ends[i]) {
            res.push_back({starts[first], ends[i]});
            first = i + 1;
        }
    }
    return res;
}
