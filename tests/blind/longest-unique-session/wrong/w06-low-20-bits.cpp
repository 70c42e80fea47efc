// judge: longest-unique-session
// wrong: the last positions are kept by the low 20 bits of the page, so that pages which differ by a multiple of 1,048,576 are taken for the same; fails on: pages [0,1048576] -> [0,2] but gives [0,1]
#include <bits/stdc++.h>
using namespace std;

vector<int> longestUniqueSession(vector<int>& pages) {
    const int MASK = (1 << 20) - 1;  // far more places than entries
    vector<int> last(MASK + 1, -1);
    int start = 0, bestStart = 0, bestLength = 0;
    for (int i = 0; i < (int)pages.size(); i++) {
        int& before = last[pages[i] & MASK];
        start = max(start, before + 1);
        before = i;
        if (i - start + 1 > bestLength) {
            bestLength = i - start + 1;
            bestStart = start;
        }
    }
    return {bestStart, bestLength};
}
