// judge: merge-maintenance-windows
// wrong: radix sort over 48 bits of start + 10^15, which needs 51; fails on: [[125899906842700,125899906842710],[1,2]] (they stand on both sides of a multiple of 2^48)
#include <bits/stdc++.h>
using namespace std;

struct Win {
    unsigned long long key;
    long long s, e;
};

vector<vector<long long>> mergeWindows(vector<vector<long long>>& windows) {

    vector<Win> a, b;
    for (auto& w : windows) a.push_back({(unsigned long long)(w[0] + 1000000000000000LL), w[0], w[1]});
    b.resize(a.size());
    for (int shift = 0; shift < 48; shift += 16) {
        vector<int> cnt(65537, 0);
        for (auto& x : a) ++cnt[((x.key >> shift) & 0xffff) + 1];
        for (int i = 0; i < 65536; ++i) cnt[i + 1] += cnt[i];
        for (auto& x : a) b[cnt[(x.key >> shift) & 0xffff]++] = x;
        swap(a, b);
    }
    vector<vector<long long>> res;
    for (auto& x : a) {
        if (!res.empty() && x.s <= res.back()[1])
            res.back()[1] = max(res.back()[1], x.e);
        else
            res.push_back({x.s, x.e});
    }
    return res;
}
