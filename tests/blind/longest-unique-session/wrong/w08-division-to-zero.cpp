// judge: longest-unique-session
// wrong: page and position are packed as page * n + position, and dividing a negative one by n rounds towards zero, so that it is taken for the next page; fails on: pages [0,-1] -> [0,2] but gives [0,0]
#include <bits/stdc++.h>
using namespace std;

vector<int> longestUniqueSession(vector<int>& pages) {
    long long n = pages.size();
    vector<long long> packed(n);
    for (int i = 0; i < n; i++) packed[i] = pages[i] * n + i;
    sort(packed.begin(), packed.end());
    auto page = [&](long long p) { return p / n; };
    auto position = [&](long long p) { return (int)((p % n + n) % n); };
    vector<int> next(n, n);
    for (int k = 0; k + 1 < n; k++)
        if (page(packed[k]) == page(packed[k + 1])) next[position(packed[k])] = position(packed[k + 1]);
    int end = n, bestStart = 0, bestLength = 0;
    for (int i = (int)n - 1; i >= 0; i--) {
        end = min(end, next[i]);
        if (end - i >= bestLength) {
            bestLength = end - i;
            bestStart = i;
        }
    }
    return {bestStart, bestLength};
}
