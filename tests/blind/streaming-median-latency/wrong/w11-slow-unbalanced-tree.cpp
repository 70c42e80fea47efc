// judge: streaming-median-latency
// wrong: a search tree with sizes which is never balanced becomes a list; fails on: add(0), add(1), ... add(299998), median() -> 149999 (too slow)
#include <bits/stdc++.h>
using namespace std;

class MedianLatency {
    struct Node {
        int value, left, right, size;
    };
    vector<Node> t;

    int kth(int k) {
        int v = 0;
        for (;;) {
            int inLeft = t[v].left < 0 ? 0 : t[t[v].left].size;
            if (k < inLeft) v = t[v].left;
            else if (k == inLeft) return t[v].value;
            else k -= inLeft + 1, v = t[v].right;
        }
    }

public:
    MedianLatency() {}

    void add(int latency) {
        int id = (int)t.size();
        t.push_back({latency, -1, -1, 1});
        if (id == 0) return;
        int v = 0;
        for (;;) {
            t[v].size++;
            int& child = latency < t[v].value ? t[v].left : t[v].right;
            if (child < 0) {
                child = id;
                return;
            }
            v = child;
        }
    }

    optional<double> median() {
        int n = (int)t.size();
        if (n == 0) return nullopt;
        return ((double)kth((n - 1) / 2) + kth(n / 2)) / 2;
    }
};
