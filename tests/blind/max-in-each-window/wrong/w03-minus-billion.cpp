// judge: max-in-each-window
// wrong: takes -10^9 for minus infinity; fails on: readings = [-2000000000], window = 1 (gives [-1000000000])
#include <bits/stdc++.h>
using namespace std;

vector<int> peakLoads(vector<int>& readings, int window) {
    const int NEG = -1000000000;
    int n = readings.size();
    if (window > n) return {};
    int size = 1;
    while (size < n) size *= 2;
    vector<int> t(2 * size, NEG);
    for (int i = 0; i < n; i++) t[size + i] = readings[i];
    for (int i = size - 1; i > 0; i--) t[i] = max(t[2 * i], t[2 * i + 1]);
    vector<int> ans;
    for (int i = 0; i + window <= n; i++) {
        int best = NEG;
        for (int l = i + size, r = i + window + size; l < r; l /= 2, r /= 2) {
            if (l & 1) best = max(best, t[l++]);
            if (r & 1) best = max(best, t[--r]);
        }
        ans.push_back(best);
    }
    return ans;
}
