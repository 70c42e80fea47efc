// judge: merge-maintenance-windows
// wrong: sorts numbers start * n + index, which overflow where n * |start| > 2^63; fails on: 200000 windows {10^15 - 3 * i - 2, 10^15 - 3 * i} (fewer than 9223 windows, or times of this century, never fail)
#include <bits/stdc++.h>
using namespace std;

vector<vector<long long>> mergeWindows(vector<vector<long long>>& windows) {

    long long n = windows.size();
    vector<long long> keys(n);
    for (long long i = 0; i < n; i++) keys[i] = windows[i][0] * n + i;
    sort(keys.begin(), keys.end());
    vector<vector<long long>> res;
    for (long long k : keys) {
        long long i = ((k % n) + n) % n;
        auto& w = windows[i];
        if (!res.empty() && w[0] <= res.back()[1])
            res.back()[1] = max(res.back()[1], w[1]);
        else
            res.push_back(w);
    }
    return res;
}
