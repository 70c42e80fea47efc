// judge: streaming-median-latency
// wrong: latency and running number are packed into an unsigned key, negative latencies come last; fails on: add(-4), add(1), add(2), median() -> 1 but gives 2
#include <bits/stdc++.h>
using namespace std;

class MedianLatency {
    set<uint64_t> low, high;
    uint32_t seq = 0;

    static int value(uint64_t key) { return (int)(uint32_t)(key >> 32); }

public:
    MedianLatency() {}

    void add(int latency) {
        uint64_t key = ((uint64_t)(uint32_t)latency << 32) | seq++;
        low.insert(key);
        high.insert(*low.rbegin());
        low.erase(prev(low.end()));
        if (high.size() > low.size()) {
            low.insert(*high.begin());
            high.erase(high.begin());
        }
    }

    optional<double> median() {
        if (low.empty()) return nullopt;
        if (low.size() > high.size()) return (double)value(*low.rbegin());
        return ((long long)value(*low.rbegin()) + value(*high.begin())) / 2.0;
    }
};
