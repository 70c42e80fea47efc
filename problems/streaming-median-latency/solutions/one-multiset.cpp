// verdict: accepted
// time: O(n log n), space: O(n)
// All in order, and an iterator that stays in the middle.
#include <bits/stdc++.h>
using namespace std;

class MedianLatency {
    multiset<int> all;
    multiset<int>::iterator mid;  // the lower one of two

public:
    void add(int latency) {
        if (all.empty()) {
            mid = all.insert(latency);
            return;
        }
        bool even = all.size() % 2 == 0;
        all.insert(latency);  // behind those that are equal
        if (latency < *mid) {
            if (!even)
                --mid;
        } else if (even) {
            ++mid;
        }
    }

    optional<double> median() {
        if (all.empty())
            return nullopt;
        if (all.size() % 2 == 1)
            return *mid;
        return *mid / 2.0 + *next(mid) / 2.0;
    }
};
