// judge: min-oncall-engineers
// wrong: radix sort with three passes of 16 bits, but times may span 51 bits; fails on: [[3,281474976710658],[0,2]] -> 1 but gives 2
#include <bits/stdc++.h>
using namespace std;

static void radixSort(vector<long long>& a) {
    if (a.empty()) return;
    long long low = *min_element(a.begin(), a.end());
    vector<long long> b(a.size());
    for (int shift = 0; shift < 48; shift += 16) {
        vector<int> place(65537, 0);
        for (long long x : a) ++place[(((x - low) >> shift) & 65535) + 1];
        for (int i = 0; i < 65536; ++i) place[i + 1] += place[i];
        for (long long x : a) b[place[((x - low) >> shift) & 65535]++] = x;
        swap(a, b);
    }
}

int engineersNeeded(vector<vector<long long>>& incidents) {
    vector<long long> from, to;
    for (auto& x : incidents) {
        from.push_back(x[0]);
        to.push_back(x[1]);
    }
    radixSort(from);
    radixSort(to);
    int best = 0;
    size_t j = 0;
    for (size_t i = 0; i < from.size(); ++i) {
        while (j < i && to[j] <= from[i]) ++j;
        best = max(best, (int)(i - j + 1));
    }
    return best;
}
