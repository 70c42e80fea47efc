// judge: pair-with-budget
// right: by counting sort into classes by the low 16 bits; only two partner classes can hold a pair, and each is sorted by itself
#include <bits/stdc++.h>
using namespace std;

vector<int> pairWithBudget(vector<int>& prices, long long budget) {
    const int C = 1 << 16;
    int n = prices.size();
    vector<int> begin(C + 1, 0);
    for (int p : prices) begin[((unsigned)p & (C - 1)) + 1]++;
    for (int c = 0; c < C; c++) begin[c + 1] += begin[c];
    vector<int> fill(begin.begin(), begin.end() - 1);
    vector<pair<int, int>> items(n);
    for (int i = 0; i < n; i++) items[fill[(unsigned)prices[i] & (C - 1)]++] = {prices[i], i};
    for (int c = 0; c < C; c++) sort(items.begin() + begin[c], items.begin() + begin[c + 1]);
    for (int c = 0; c < C; c++) {
        int d = (int)((budget - c) & (C - 1));
        if (d < c) continue;
        // up through class c, down through class d
        int lo = begin[c], loEnd = begin[c + 1], hi = begin[d + 1] - 1, hiEnd = begin[d];
        while (lo < loEnd && hi >= hiEnd) {
            if (c == d && lo >= hi) break;
            long long sum = (long long)items[lo].first + items[hi].first;
            if (sum == budget) {
                int a = items[lo].second, b = items[hi].second;
                return {min(a, b), max(a, b)};
            }
            if (sum < budget)
                lo++;
            else
                hi--;
        }
    }
    return {};
}
