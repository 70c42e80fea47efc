// judge: longest-unique-session
// right: by sorting the positions by page, which gives the next occurrence of each, and then from the right the end up to which each start can go
#include <bits/stdc++.h>
using namespace std;

vector<int> longestUniqueSession(vector<int>& pages) {
    int n = pages.size();
    vector<int> order(n), next(n, n);
    iota(order.begin(), order.end(), 0);
    stable_sort(order.begin(), order.end(), [&](int a, int b) { return pages[a] < pages[b]; });
    for (int k = 0; k + 1 < n; k++)
        if (pages[order[k]] == pages[order[k + 1]]) next[order[k]] = order[k + 1];
    int end = n, bestStart = 0, bestLength = 0;
    for (int i = n - 1; i >= 0; i--) {
        end = min(end, next[i]);
        if (end - i >= bestLength) {  // from the right, an equal one starts earlier
            bestLength = end - i;
            bestStart = i;
        }
    }
    return {bestStart, bestLength};
}
