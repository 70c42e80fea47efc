// judge: edit-distance-sku
// wrong: how far two places agree is found with a rolling hash modulo 2^64, for which a Thue-Morse word and its complement are equal; fails on: the first 2048 letters of the Thue-Morse word abbabaab... and the same with a and b exchanged (too small a number)
#include <bits/stdc++.h>
using namespace std;

int fewestEdits(string& scanned, string& catalogue) {
    typedef unsigned long long u64;
    const u64 BASE = 131;
    int n = scanned.size(), m = catalogue.size();
    vector<u64> power(max(n, m) + 1, 1), hs(n + 1), hc(m + 1);
    for (size_t i = 1; i < power.size(); i++) power[i] = power[i - 1] * BASE;
    for (int i = 0; i < n; i++) hs[i + 1] = hs[i] * BASE + scanned[i];
    for (int j = 0; j < m; j++) hc[j + 1] = hc[j] * BASE + catalogue[j];
    auto agree = [&](int i, int j) {
        int low = 0, high = min(n - i, m - j);
        while (low < high) {
            int length = (low + high + 1) / 2;
            u64 x = hs[i + length] - hs[i] * power[length], y = hc[j + length] - hc[j] * power[length];
            if (x == y) low = length;
            else high = length - 1;
        }
        return low;
    };
    const int NONE = -1000000;
    vector<int> front(n + m + 3, NONE), before;
    for (int edits = 0;; edits++) {
        before = front;
        for (int k = max(-n, -edits); k <= min(m, edits); k++) {
            int d = k + n + 1;
            int i = edits == 0 ? 0 : max({before[d - 1], before[d] + 1, before[d + 1] + 1});
            i = min({i, n, m - k});
            if (i < 0 || i + k < 0) continue;
            front[d] = i + agree(i, i + k);
        }
        if (front[m + 1] == n) return edits;
    }
}
