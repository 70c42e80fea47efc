// judge: streaming-median-latency
// right: two heaps, the lower half in a max-heap and the upper half in a min-heap, rebalanced at every add
#include <bits/stdc++.h>
using namespace std;

class MedianLatency {
    priority_queue<int> low;                                // as many as high, or one more
    priority_queue<int, vector<int>, greater<int>> high;

public:
    MedianLatency() {}

    void add(int latency) {
        if (low.empty() || latency <= low.top()) low.push(latency);
        else high.push(latency);
        if (low.size() > high.size() + 1) {
            high.push(low.top());
            low.pop();
        } else if (high.size() > low.size()) {
            low.push(high.top());
            high.pop();
        }
    }

    optional<double> median() {
        if (low.empty()) return nullopt;
        if (low.size() > high.size()) return (double)low.top();
        return ((long long)low.top() + high.top()) / 2.0;
    }
};
