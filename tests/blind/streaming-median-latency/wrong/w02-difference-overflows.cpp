// judge: streaming-median-latency
// wrong: lo + (hi - lo) / 2.0 against overflow of the sum, but the difference overflows; fails on: add(-2147483648), add(2147483647), median() -> -0.5 but gives -2147483648.5
#include <bits/stdc++.h>
using namespace std;

class MedianLatency {
    multiset<int> low, high;

public:
    MedianLatency() {}

    void add(int latency) {
        if (!low.empty() && latency >= *low.rbegin()) high.insert(latency);
        else low.insert(latency);
        if (low.size() > high.size() + 1) {
            auto it = prev(low.end());
            high.insert(*it);
            low.erase(it);
        }
        if (high.size() > low.size()) {
            low.insert(*high.begin());
            high.erase(high.begin());
        }
    }

    optional<double> median() {
        if (low.empty()) return nullopt;
        int lo = *low.rbegin();
        if (low.size() != high.size()) return (double)lo;
        int hi = *high.begin();
        return lo + (hi - lo) / 2.0;    // lo + hi could overflow
    }
};
