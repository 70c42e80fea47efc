// judge: longest-unique-session
// wrong: at a page that occurs twice the set is emptied and filled again from behind the first of the two, which is quadratic where pages come back in a long period; fails on: pages 1 to 100,000 and once more 1 to 100,000 (too slow)
#include <bits/stdc++.h>
using namespace std;

vector<int> longestUniqueSession(vector<int>& pages) {
    int n = pages.size(), start = 0, i = 0, bestStart = 0, bestLength = 0;
    set<int> seen;
    while (i < n) {
        if (seen.insert(pages[i]).second) {
            i++;
            if (i - start > bestLength) {
                bestLength = i - start;
                bestStart = start;
            }
        } else {
            while (pages[start] != pages[i]) start++;
            start++;
            seen.clear();
            i = start;
        }
    }
    return {bestStart, bestLength};
}
