// judge: top-k-events
// wrong: sorts the stream with a two-way quicksort that puts all equal names on one side, quadratic on many equal names; fails on: 120000 times "login", k=1 (too slow)
#include <bits/stdc++.h>
using namespace std;

static mt19937 rng(7);

static void quickSort(vector<string>& a, int lo, int hi) {
    while (lo < hi) {
        swap(a[lo + rng() % (hi - lo + 1)], a[hi]);
        int p = lo;
        for (int i = lo; i < hi; ++i)
            if (a[i] < a[hi]) swap(a[i], a[p++]);
        swap(a[p], a[hi]);
        if (p - lo < hi - p) {  // recurse into the smaller half
            quickSort(a, lo, p - 1);
            lo = p + 1;
        } else {
            quickSort(a, p + 1, hi);
            hi = p - 1;
        }
    }
}

vector<string> topKEvents(vector<string>& events, int k) {
    quickSort(events, 0, (int)events.size() - 1);
    vector<pair<int, int>> runs;  // (-count, first index): sorted runs are in order of name
    for (int i = 0; i < (int)events.size();) {
        int j = i;
        while (j < (int)events.size() && events[j] == events[i]) ++j;
        runs.push_back({i - j, i});
        i = j;
    }
    size_t m = min((size_t)k, runs.size());
    partial_sort(runs.begin(), runs.begin() + m, runs.end());
    vector<string> ans;
    for (size_t i = 0; i < m; ++i) ans.push_back(events[runs[i].second]);
    return ans;
}
