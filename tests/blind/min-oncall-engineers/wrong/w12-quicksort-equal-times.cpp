// judge: min-oncall-engineers
// wrong: own quicksort (random pivot, Lomuto) is quadratic when many times are equal; fails on: 150000 times [0,1] -> 150000 (too slow)
#include <bits/stdc++.h>
using namespace std;

static mt19937 randomNumber(12345);

static void quickSort(vector<pair<long long, int>>& a, int lo, int hi) {
    while (lo < hi) {
        swap(a[lo + randomNumber() % (hi - lo + 1)], a[hi]);
        auto pivot = a[hi];
        int k = lo;
        for (int i = lo; i < hi; ++i)
            if (a[i] < pivot) swap(a[i], a[k++]);
        swap(a[k], a[hi]);
        if (k - lo < hi - k) {
            quickSort(a, lo, k - 1);
            lo = k + 1;
        } else {
            quickSort(a, k + 1, hi);
            hi = k - 1;
        }
    }
}

int engineersNeeded(vector<vector<long long>>& incidents) {
    vector<pair<long long, int>> events;
    for (auto& x : incidents) {
        events.push_back({x[0], +1});
        events.push_back({x[1], -1});
    }
    quickSort(events, 0, (int)events.size() - 1);
    int now = 0, best = 0;
    for (auto& [time, delta] : events) {
        now += delta;
        best = max(best, now);
    }
    return best;
}
