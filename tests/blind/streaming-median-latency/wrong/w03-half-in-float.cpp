// judge: streaming-median-latency
// wrong: half the sum is computed in float (24 bits); fails on: add(16777217), add(16777217), median() -> 16777217 but gives 16777216
#include <bits/stdc++.h>
using namespace std;

class MedianLatency {
    priority_queue<int> low;
    priority_queue<int, vector<int>, greater<int>> high;

public:
    MedianLatency() {}

    void add(int latency) {
        if (low.empty() || latency < low.top()) low.push(latency);
        else high.push(latency);
        if (low.size() > high.size() + 1) high.push(low.top()), low.pop();
        if (high.size() > low.size()) low.push(high.top()), high.pop();
    }

    optional<double> median() {
        if (low.empty()) return nullopt;
        if (low.size() > high.size()) return low.top();
        long long sum = (long long)low.top() + high.top();
        return sum * 0.5f;
    }
};
