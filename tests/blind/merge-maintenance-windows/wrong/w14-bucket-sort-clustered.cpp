// judge: merge-maintenance-windows
// wrong: bucket sort with n equally wide buckets and insertion sort within them, quadratic where the starts lie close together but for one; fails on: [-10^15, -10^15 + 1] and 199999 windows {3 * i, 3 * i + 1} in descending order (fast if the starts are spread evenly)
#include <bits/stdc++.h>
using namespace std;

vector<vector<long long>> mergeWindows(vector<vector<long long>>& windows) {

    size_t n = windows.size();
    if (n == 0) return {};
    long long lo = windows[0][0], hi = windows[0][0];
    for (auto& w : windows) {
        lo = min(lo, w[0]);
        hi = max(hi, w[0]);
    }
    long long width = (hi - lo) / (long long)n + 1;
    vector<vector<pair<long long, long long>>> bucket(n);
    for (auto& w : windows) bucket[(w[0] - lo) / width].push_back({w[0], w[1]});
    vector<vector<long long>> res;
    for (auto& b : bucket) {
        for (size_t i = 1; i < b.size(); i++) {
            auto x = b[i];
            size_t j = i;
            while (j > 0 && b[j - 1].first > x.first) {
                b[j] = b[j - 1];
                j--;
            }
            b[j] = x;
        }
        for (auto& [s, e] : b) {
            if (!res.empty() && s <= res.back()[1])
                res.back()[1] = max(res.back()[1], e);
            else
                res.push_back({s, e});
        }
    }
    return res;
}
