// judge: longest-unique-session
// wrong: where a page follows itself the unordered_set is cleared, which takes time for all buckets it ever had; fails on: 100,000 different pages, then 100,000 times the same page (too slow)
#include <bits/stdc++.h>
using namespace std;

vector<int> longestUniqueSession(vector<int>& pages) {
    unordered_set<int> inside;
    int start = 0, bestStart = 0, bestLength = 0;
    for (int i = 0; i < (int)pages.size(); i++) {
        if (i > 0 && pages[i] == pages[i - 1]) {
            inside.clear();  // nothing before can stay
            start = i;
        } else {
            while (inside.count(pages[i])) inside.erase(pages[start++]);
        }
        inside.insert(pages[i]);
        if (i - start + 1 > bestLength) {
            bestLength = i - start + 1;
            bestStart = start;
        }
    }
    return {bestStart, bestLength};
}
