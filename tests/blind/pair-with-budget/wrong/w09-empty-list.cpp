// judge: pair-with-budget
// wrong: size() - 1 of an empty list is taken as an unsigned number, so that it reads outside the array; fails on: prices [], budget 0 -> [] but crashes
#include <bits/stdc++.h>
using namespace std;

vector<int> pairWithBudget(vector<int>& prices, long long budget) {
    vector<pair<long long, int>> items;
    for (size_t i = 0; i < prices.size(); i++) items.emplace_back(prices[i], (int)i);
    sort(items.begin(), items.end());
    size_t lo = 0, hi = items.size() - 1;
    while (lo < hi) {
        long long sum = items[lo].first + items[hi].first;
        if (sum == budget) {
            int a = items[lo].second, b = items[hi].second;
            return {min(a, b), max(a, b)};
        }
        if (sum < budget)
            lo++;
        else
            hi--;
    }
    return {};
}
