// judge: streaming-median-latency
// wrong: the max-heap is a min-heap of negated ints, but -(-2147483648) is no int; fails on: add(5), add(-2147483648), add(7), median() -> 5 but gives -2147483648
#include <bits/stdc++.h>
using namespace std;

class MedianLatency {
    using MinHeap = priority_queue<int, vector<int>, greater<int>>;
    MinHeap low;    // negated
    MinHeap high;

public:
    MedianLatency() {}

    void add(int latency) {
        low.push(-latency);
        high.push(-low.top());
        low.pop();
        if (high.size() > low.size()) {
            low.push(-high.top());
            high.pop();
        }
    }

    optional<double> median() {
        if (low.empty()) return nullopt;
        if (low.size() > high.size()) return (double)-low.top();
        return (-(double)low.top() + (double)high.top()) / 2;
    }
};
