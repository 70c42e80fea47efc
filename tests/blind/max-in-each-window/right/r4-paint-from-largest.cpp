// judge: max-in-each-window
// right: readings from the largest down, each paints the stretches that hold it and are still unpainted (union-find to the next unpainted one)
#include <bits/stdc++.h>
using namespace std;

vector<int> peakLoads(vector<int>& readings, int window) {
    int n = (int)readings.size();
    if (window > n) return {};
    int m = n - window + 1;
    vector<int> order(n), next(m + 1), ans(m);
    iota(order.begin(), order.end(), 0);
    sort(order.begin(), order.end(), [&](int a, int b) { return readings[a] > readings[b]; });
    iota(next.begin(), next.end(), 0);
    auto find = [&](int x) {
        while (next[x] != x) {
            next[x] = next[next[x]];
            x = next[x];
        }
        return x;
    };
    for (int i : order) {
        int lo = max(0, i - window + 1), hi = min(i, m - 1);
        for (int s = find(lo); s <= hi; s = find(s)) {
            ans[s] = readings[i];
            next[s] = s + 1;
        }
    }
    return ans;
}
