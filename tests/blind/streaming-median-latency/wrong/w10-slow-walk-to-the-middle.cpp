// judge: streaming-median-latency
// wrong: walks from the begin of a multiset to its middle at every median(); fails on: 150000 times add(i * 7919 % 1000003) and median() by turns, i = 0, 1, ... (too slow)
#include <bits/stdc++.h>
using namespace std;

class MedianLatency {
    multiset<int> s;

public:
    MedianLatency() {}

    void add(int latency) { s.insert(latency); }

    optional<double> median() {
        if (s.empty()) return nullopt;
        size_t n = s.size();
        auto it = next(s.begin(), (n - 1) / 2);
        double a = *it;
        if (n % 2 == 0) ++it;
        return (a + *it) / 2;
    }
};
