// judge: longest-unique-session
// wrong: an array is used where the numbers lie close together, but their range is computed in an int and overflows for numbers far apart; fails on: pages [-2000000000,2000000000] -> [0,2] but crashes
#include <bits/stdc++.h>
using namespace std;

vector<int> longestUniqueSession(vector<int>& pages) {
    if (pages.empty()) return {0, 0};
    int lowest = *min_element(pages.begin(), pages.end());
    int highest = *max_element(pages.begin(), pages.end());
    int range = highest - lowest + 1;
    int start = 0, bestStart = 0, bestLength = 0;
    vector<int> near;
    unordered_map<int, int> far;
    bool close = range <= 10000000;
    if (close) near.assign(range, -1);
    for (int i = 0; i < (int)pages.size(); i++) {
        int& last = close ? near[pages[i] - lowest] : far.emplace(pages[i], -1).first->second;
        start = max(start, last + 1);
        last = i;
        if (i - start + 1 > bestLength) {
            bestLength = i - start + 1;
            bestStart = start;
        }
    }
    return {bestStart, bestLength};
}
