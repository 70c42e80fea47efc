// judge: streaming-median-latency
// right: a balanced tree with subtree sizes (pb_ds) of pairs (latency, running number), asked for the k-th
#include <bits/stdc++.h>
#include <ext/pb_ds/assoc_container.hpp>
#include <ext/pb_ds/tree_policy.hpp>
using namespace std;

class MedianLatency {
    using Tree = __gnu_pbds::tree<pair<int, int>, __gnu_pbds::null_type, less<pair<int, int>>,
                                  __gnu_pbds::rb_tree_tag, __gnu_pbds::tree_order_statistics_node_update>;
    Tree t;
    int seq = 0;

public:
    MedianLatency() {}

    void add(int latency) { t.insert({latency, seq++}); }

    optional<double> median() {
        int n = (int)t.size();
        if (n == 0) return {};
        double a = t.find_by_order((n - 1) / 2)->first;
        double b = t.find_by_order(n / 2)->first;
        return (a + b) / 2;
    }
};
