// judge: max-in-each-window
// wrong: a sparse table with levels 0 to 16 only, two of its ranges cover 131072 readings, not more; fails on: 131073 readings, window = 131073, all 0 but a 1 in the middle at index 65536 (gives [0], should be [1])
#include <bits/stdc++.h>
using namespace std;

vector<int> peakLoads(vector<int>& readings, int window) {
    const int LOG = 17;
    int n = readings.size();
    if (window > n) return {};
    vector<vector<int>> t(LOG);
    t[0] = readings;
    for (int k = 1; k < LOG && (1 << k) <= n; k++) {
        t[k].resize(n - (1 << k) + 1);
        for (int i = 0; i + (1 << k) <= n; i++) t[k][i] = max(t[k - 1][i], t[k - 1][i + (1 << (k - 1))]);
    }
    int k = 0;
    while (k + 1 < LOG && (1 << (k + 1)) <= window) k++;
    vector<int> ans;
    for (int i = 0; i + window <= n; i++) ans.push_back(max(t[k][i], t[k][i + window - (1 << k)]));
    return ans;
}
