// judge: streaming-median-latency
// wrong: the heaps are balanced when the median is asked for, and only by one element, however many were added since; fails on: add(5), add(4), add(3), add(2), median() -> 3.5 but gives 4.5
#include <bits/stdc++.h>
using namespace std;

class MedianLatency {
    priority_queue<int> low;
    priority_queue<int, vector<int>, greater<int>> high;

    void balance() {
        if (low.size() > high.size() + 1) {
            high.push(low.top());
            low.pop();
        } else if (high.size() > low.size()) {
            low.push(high.top());
            high.pop();
        }
    }

public:
    MedianLatency() {}

    void add(int latency) {
        if (low.empty() || latency <= low.top()) low.push(latency);
        else high.push(latency);
    }

    optional<double> median() {
        if (low.empty()) return nullopt;
        balance();
        if ((low.size() + high.size()) % 2 == 1)
            return (double)(low.size() > high.size() ? low.top() : high.top());
        return ((long long)low.top() + high.top()) / 2.0;
    }
};
