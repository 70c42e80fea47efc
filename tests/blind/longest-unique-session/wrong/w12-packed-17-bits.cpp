// judge: longest-unique-session
// wrong: page and position are packed into one number with 17 bits for the position, and positions from 131,072 on change the page; fails on: pages 0 to 199,999 in ascending order -> [0,200000] but gives a shorter one
#include <bits/stdc++.h>
using namespace std;

vector<int> longestUniqueSession(vector<int>& pages) {
    const int BITS = 17;
    int n = pages.size();
    vector<long long> packed(n);
    for (int i = 0; i < n; i++) packed[i] = (long long)pages[i] << BITS | i;
    sort(packed.begin(), packed.end());
    vector<int> next(n, n);
    for (int k = 0; k + 1 < n; k++)
        if (packed[k] >> BITS == packed[k + 1] >> BITS)
            next[packed[k] & ((1 << BITS) - 1)] = packed[k + 1] & ((1 << BITS) - 1);
    int end = n, bestStart = 0, bestLength = 0;
    for (int i = n - 1; i >= 0; i--) {
        end = min(end, next[i]);
        if (end - i >= bestLength) {
            bestLength = end - i;
            bestStart = i;
        }
    }
    return {bestStart, bestLength};
}
