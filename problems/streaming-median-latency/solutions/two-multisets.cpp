// verdict: accepted
// slowest
// time: O(n log n), space: O(n)
// Both halves in order, as one would do it if measurements could leave.
#include <bits/stdc++.h>
using namespace std;

class MedianLatency {
    multiset<long long> low, high;

public:
    MedianLatency() {}

    void add(int latency) {
        if (low.empty() || latency <= *low.rbegin())
            low.insert(latency);
        else
            high.insert(latency);
        if (low.size() > high.size() + 1) {
            high.insert(*low.rbegin());
            low.erase(prev(low.end()));
        } else if (high.size() > low.size()) {
            low.insert(*high.begin());
            high.erase(high.begin());
        }
    }

    optional<double> median() {
        if (low.empty())
            return nullopt;
        if (low.size() > high.size())
            return *low.rbegin();
        return (*low.rbegin() + *high.begin()) / 2.0;
    }
};
