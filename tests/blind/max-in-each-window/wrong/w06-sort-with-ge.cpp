// judge: max-in-each-window
// wrong: sorts with >=, no strict order, so std::sort runs out of the array where more than 16 readings are equal; fails on: 200000 readings, all 7, window = 100 (crash)
#include <bits/stdc++.h>
using namespace std;

vector<int> peakLoads(vector<int>& readings, int window) {
    int n = readings.size();
    if (window > n) return {};
    int m = n - window + 1;
    vector<pair<int, int>> v(n);
    for (int i = 0; i < n; i++) v[i] = {readings[i], i};
    sort(v.begin(), v.end(), [](const pair<int, int>& a, const pair<int, int>& b) { return a.first >= b.first; });
    vector<int> ans(m);
    set<int> open;                            // stretches without an answer, by their begin
    for (int s = 0; s < m; s++) open.insert(open.end(), s);
    for (auto& [value, i] : v) {
        auto it = open.lower_bound(i - window + 1);
        while (it != open.end() && *it <= i) {
            ans[*it] = value;
            it = open.erase(it);
        }
    }
    return ans;
}
