// judge: streaming-median-latency
// wrong: the sum of the two in the middle is formed as an int; fails on: add(2147483647), add(2147483647), median() -> 2147483647 but gives -1
#include <bits/stdc++.h>
using namespace std;

class MedianLatency {
    priority_queue<int> low;
    priority_queue<int, vector<int>, greater<int>> high;

public:
    MedianLatency() {}

    void add(int latency) {
        low.push(latency);
        high.push(low.top());
        low.pop();
        if (high.size() > low.size()) {
            low.push(high.top());
            high.pop();
        }
    }

    optional<double> median() {
        if (low.empty()) return nullopt;
        if (low.size() > high.size()) return (double)low.top();
        return (low.top() + high.top()) / 2.0;
    }
};
