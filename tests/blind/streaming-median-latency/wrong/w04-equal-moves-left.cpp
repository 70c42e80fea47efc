// judge: streaming-median-latency
// wrong: a latency equal to the middle one is taken to stand before it, but multiset inserts it behind; fails on: add(1), add(5), add(5), add(5), median() -> 5 but gives 3
#include <bits/stdc++.h>
using namespace std;

class MedianLatency {
    multiset<int> s;
    multiset<int>::iterator mid;    // the lower one in the middle

public:
    MedianLatency() {}

    void add(int latency) {
        if (s.empty()) {
            mid = s.insert(latency);
            return;
        }
        bool odd = s.size() % 2 == 1;
        bool left = latency <= *mid;
        s.insert(latency);
        if (left && odd) --mid;
        if (!left && !odd) ++mid;
    }

    optional<double> median() {
        if (s.empty()) return nullopt;
        if (s.size() % 2 == 1) return (double)*mid;
        return ((double)*mid + (double)*next(mid)) / 2;
    }
};
