// judge: pair-with-budget
// wrong: the comparator of std::sort is <=, which is no strict order, so that with many equal prices the sort runs out of the array; fails on: 200,000 times the price 2000000000, budget 0 -> [] but crashes
#include <bits/stdc++.h>
using namespace std;

vector<int> pairWithBudget(vector<int>& prices, long long budget) {
    vector<int> order(prices.size());
    iota(order.begin(), order.end(), 0);
    sort(order.begin(), order.end(), [&](int a, int b) { return prices[a] <= prices[b]; });
    int lo = 0, hi = (int)order.size() - 1;
    while (lo < hi) {
        long long sum = (long long)prices[order[lo]] + prices[order[hi]];
        if (sum == budget) return {min(order[lo], order[hi]), max(order[lo], order[hi])};
        if (sum < budget)
            lo++;
        else
            hi--;
    }
    return {};
}
