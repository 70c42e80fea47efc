// judge: streaming-median-latency
// right: one multiset with an iterator that is kept at the lower middle element
#include <bits/stdc++.h>
using namespace std;

class MedianLatency {
    multiset<int> all;
    multiset<int>::iterator mid;    // element number (n - 1) / 2

public:
    MedianLatency() {}

    void add(int latency) {
        size_t before = all.size();
        all.insert(latency);        // behind all that are equal to it
        if (before == 0) {
            mid = all.begin();
        } else if (latency < *mid) {
            if (before % 2 == 1) --mid;
        } else {
            if (before % 2 == 0) ++mid;
        }
    }

    optional<double> median() {
        if (all.empty()) return nullopt;
        if (all.size() % 2 == 1) return double(*mid);
        return double(*mid) / 2 + double(*next(mid)) / 2;
    }
};
