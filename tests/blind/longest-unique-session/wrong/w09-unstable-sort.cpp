// judge: longest-unique-session
// wrong: positions are sorted by page with std::sort, which keeps equal ones in order only up to 16 entries, and then the next occurrence is wrong; fails on: 17 times page 5 -> [0,1] but gives another start or length
#include <bits/stdc++.h>
using namespace std;

vector<int> longestUniqueSession(vector<int>& pages) {
    int n = pages.size();
    vector<int> order(n), next(n, n);
    iota(order.begin(), order.end(), 0);
    sort(order.begin(), order.end(), [&](int a, int b) { return pages[a] < pages[b]; });
    for (int k = 0; k + 1 < n; k++)
        if (pages[order[k]] == pages[order[k + 1]]) next[order[k]] = order[k + 1];
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
