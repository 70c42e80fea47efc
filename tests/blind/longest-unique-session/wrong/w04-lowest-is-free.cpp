// judge: longest-unique-session
// wrong: in its own hash table the lowest int marks a free place, though it is a page like others; fails on: pages [-2147483648,-2147483648] -> [0,1] but gives [0,2]
#include <bits/stdc++.h>
using namespace std;

vector<int> longestUniqueSession(vector<int>& pages) {
    const int SIZE = 1 << 19;
    const int FREE = numeric_limits<int>::min();
    vector<int> keys(SIZE, FREE), last(SIZE);
    int start = 0, bestStart = 0, bestLength = 0;
    for (int i = 0; i < (int)pages.size(); i++) {
        uint32_t h = (uint32_t)pages[i] * 2654435769u >> 13;
        while (keys[h] != FREE && keys[h] != pages[i]) h = (h + 1) & (SIZE - 1);
        if (keys[h] == FREE)
            keys[h] = pages[i];
        else
            start = max(start, last[h] + 1);
        last[h] = i;
        if (i - start + 1 > bestLength) {
            bestLength = i - start + 1;
            bestStart = start;
        }
    }
    return {bestStart, bestLength};
}
