// judge: edit-distance-sku
// wrong: the table for characters is indexed with c & 63, so lower-case letters are the same as digits and signs (p and 0, a and !), and ` the same as a space; fails on: scanned = "0", catalogue = "p" (0 instead of 1)
#include <bits/stdc++.h>
using namespace std;

int fewestEdits(string& scanned, string& catalogue) {
    typedef unsigned long long u64;
    int n = scanned.size();
    if (n == 0) return catalogue.size();
    int blocks = (n + 63) / 64;
    vector<vector<u64>> places(64, vector<u64>(blocks));
    for (int i = 0; i < n; i++) places[scanned[i] & 63][i / 64] |= 1ull << (i % 64);
    vector<u64> plus(blocks, ~0ull), minus(blocks, 0);
    int edits = n;
    for (char c : catalogue) {
        const vector<u64>& bits = places[c & 63];
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
