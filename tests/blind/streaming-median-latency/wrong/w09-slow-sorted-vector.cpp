// judge: streaming-median-latency
// wrong: inserts into a sorted vector, which moves all the larger ones; fails on: add(299999), add(299998), ... add(1), median() -> 150000 (too slow)
#include <bits/stdc++.h>
using namespace std;

class MedianLatency {
    vector<int> v;

public:
    MedianLatency() {}

    void add(int latency) { v.insert(lower_bound(v.begin(), v.end(), latency), latency); }

    optional<double> median() {
        size_t n = v.size();
        if (n == 0) return nullopt;
        return ((double)v[(n - 1) / 2] + v[n / 2]) / 2;
    }
};
