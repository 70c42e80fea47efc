// judge: edit-distance-sku
// wrong: the number of blocks of 64 bits is n / 64 + 1, one too many when the length of scanned is a multiple of 64; fails on: 64 times a and 64 times a + 10 times b (0 instead of 10)
#include <bits/stdc++.h>
using namespace std;

int fewestEdits(string& scanned, string& catalogue) {
    typedef unsigned long long u64;
    int n = scanned.size();
    if (n == 0) return catalogue.size();
    int blocks = n / 64 + 1;
    vector<vector<u64>> places(128, vector<u64>(blocks));
    for (int i = 0; i < n; i++) places[scanned[i]][i / 64] |= 1ull << (i % 64);
    vector<u64> plus(blocks, ~0ull), minus(blocks, 0);
    int edits = n;
    for (char c : catalogue) {
        const vector<u64>& bits = places[c];
        int carry = 1;
        for (int b = 0; b < blocks; b++) {
            u64 top = b == blocks - 1 ? 1ull << ((n - 1) % 64) : 1ull << 63;
            u64 eq = bits[b], pv = plus[b], mv = minus[b];
            u64 xv = eq | mv;
            if (carry < 0) eq |= 1;
            u64 xh = (((eq & pv) + pv) ^ pv) | eq;
            u64 ph = mv | ~(xh | pv), mh = pv & xh;
            int out = (ph & top) ? 1 : (mh & top) ? -1 : 0;
            ph = ph << 1 | (carry > 0);
            mh = mh << 1 | (carry < 0);
            plus[b] = mh | ~(xv | ph);
            minus[b] = ph & xv;
            carry = out;
        }
        edits += carry;
    }
    return edits;
}
