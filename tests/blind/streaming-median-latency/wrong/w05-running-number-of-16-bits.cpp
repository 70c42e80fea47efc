// judge: streaming-median-latency
// wrong: equal latencies are told apart by a running number cut to 16 bits, so that some are lost; fails on: 100000 times add(1), 80000 times add(2), median() -> 1 but gives 1.5
#include <bits/stdc++.h>
#include <ext/pb_ds/assoc_container.hpp>
#include <ext/pb_ds/tree_policy.hpp>
using namespace std;

class MedianLatency {
    __gnu_pbds::tree<long long, __gnu_pbds::null_type, less<long long>, __gnu_pbds::rb_tree_tag,
                     __gnu_pbds::tree_order_statistics_node_update> t;
    unsigned seq = 0;

public:
    MedianLatency() {}

    void add(int latency) {
        // the set has no duplicates, so make each key different
        t.insert((long long)latency * 65536 + (seq++ & 0xffff));
    }

    optional<double> median() {
        size_t n = t.size();
        if (n == 0) return nullopt;
        long long a = *t.find_by_order((n - 1) / 2) >> 16;
        long long b = *t.find_by_order(n / 2) >> 16;
        return (a + b) / 2.0;
    }
};
