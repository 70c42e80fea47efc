// judge: streaming-median-latency
// wrong: the tops of the heaps are put right only after adding to the lower heap, not after adding to the upper one; fails on: add(10), add(20), add(30), add(1), median() -> 15 but gives 10.5
#include <bits/stdc++.h>
using namespace std;

class MedianLatency {
    priority_queue<int> low;
    priority_queue<int, vector<int>, greater<int>> high;

public:
    MedianLatency() {}

    void add(int latency) {
        if (low.size() == high.size()) {
            low.push(latency);
            if (!high.empty() && low.top() > high.top()) {
                int a = low.top(), b = high.top();
                low.pop();
                high.pop();
                low.push(b);
                high.push(a);
            }
        } else {
            high.push(latency);
        }
    }

    optional<double> median() {
        if (low.empty()) return nullopt;
        if (low.size() > high.size()) return (double)low.top();
        return ((double)low.top() + high.top()) / 2;
    }
};
