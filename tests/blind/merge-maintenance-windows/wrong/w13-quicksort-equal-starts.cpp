// judge: merge-maintenance-windows
// wrong: an own quicksort with a random pivot, quadratic where many starts are equal; fails on: 200000 windows with the same start
#include <bits/stdc++.h>
using namespace std;

typedef pair<long long, long long> P;

static mt19937 rng(12345);

static void quickSort(vector<P>& v, int lo, int hi) {
    while (lo < hi) {
        swap(v[hi], v[lo + rng() % (hi - lo + 1)]);
        long long pivot = v[hi].first;
        int k = lo;
        for (int i = lo; i < hi; i++)
            if (v[i].first < pivot) swap(v[i], v[k++]);
        swap(v[k], v[hi]);
        if (k - lo < hi - k) {
            quickSort(v, lo, k - 1);
            lo = k + 1;
        } else {
            quickSort(v, k + 1, hi);
            hi = k - 1;
        }
    }
}

vector<vector<long long>> mergeWindows(vector<vector<long long>>& windows) {

    vector<P> v;
    for (auto& w : windows) v.emplace_back(w[0], w[1]);
    quickSort(v, 0, (int)v.size() - 1);
    vector<vector<long long>> res;
    for (auto& [s, e] : v) {
        if (res.empty() || res.back()[1] < s)
            res.push_back({s, e});
        else
            res.back()[1] = max(res.back()[1], e);
    }
    return res;
}
