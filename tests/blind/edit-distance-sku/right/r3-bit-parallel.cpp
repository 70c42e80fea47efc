// judge: edit-distance-sku
// right: columns in blocks of 64 bits as differences +1, 0, -1 (Myers), the places of each character in a std::map.
#include <bits/stdc++.h>
using namespace std;

int fewestEdits(string& scanned, string& catalogue) {
    typedef unsigned long long u64;
    int n = scanned.size();
    if (n == 0) return catalogue.size();
    int blocks = (n + 63) / 64;
    map<char, vector<u64>> places;
    for (int i = 0; i < n; i++) {
        auto& bits = places[scanned[i]];
        bits.resize(blocks);
        bits[i / 64] |= 1ull << (i % 64);
    }
    vector<u64> none(blocks), plus(blocks, ~0ull), minus(blocks, 0);
    int edits = n;
    for (char c : catalogue) {
        auto it = places.find(c);
        const vector<u64>& bits = it == places.end() ? none : it->second;
        int carry = 1;
        for (int b = 0; b < blocks; b++) {
            u64 top = b == blocks - 1 ? 1ull << ((n - 1) % 64) : 1ull << 63;
            u64 eq = bits[b], pv = plus[b], mv = minus[b];
            u64 xv = eq | mv;
            if (carry < 0) eq |= 1;
            u64 xh = (((eq & pv) + pv) ^ pv) | eq;
            u64 ph = mv | ~(xh | pv), mh = pv & xh;
            int out = (ph & top) ? 1 : (mh & top) ? -1 : 0;
            ph <<= 1;
            mh <<= 1;
            if (carry > 0) ph |= 1;
            if (carry < 0) mh |= 1;
            plus[b] = mh | ~(xv | ph);
            minus[b] = ph & xv;
            carry = out;
        }
        edits += carry;
    }
    return edits;
}
