// judge: merge-maintenance-windows
// wrong: paints every piece between two neighbouring times for every window, quadratic where windows are long; fails on: 200000 windows {i, 1000000 - i}, one inside the other
#include <bits/stdc++.h>
using namespace std;

vector<vector<long long>> mergeWindows(vector<vector<long long>>& windows) {

    vector<long long> times;
    for (auto& w : windows) {
        times.push_back(w[0]);
        times.push_back(w[1]);
    }
    sort(times.begin(), times.end());
    times.erase(unique(times.begin(), times.end()), times.end());
    auto id = [&](long long t) { return lower_bound(times.begin(), times.end(), t) - times.begin(); };
    vector<bool> covered(times.size() + 1, false);  // covered[i]: from times[i] to times[i + 1]
    for (auto& w : windows) {
        size_t l = id(w[0]), r = id(w[1]);
        for (size_t i = l; i < r; i++) covered[i] = true;
    }
    vector<vector<long long>> res;
    for (size_t i = 0; i < times.size(); i++) {
        if (!covered[i]) continue;
        size_t j = i;
        while (covered[j]) j++;
        res.push_back({times[i], times[j]});
        i = j;
    }
    return res;
}
