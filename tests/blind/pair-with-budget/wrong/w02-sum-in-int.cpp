// judge: pair-with-budget
// wrong: the sum of two prices is computed in 32 bits, so that sums beyond 2,147,483,647 are missed; fails on: prices [2000000000,2000000000], budget 4000000000 -> [0,1] but gives []
#include <bits/stdc++.h>
using namespace std;

vector<int> pairWithBudget(vector<int>& prices, long long budget) {
    vector<pair<int, int>> items;
    for (int i = 0; i < (int)prices.size(); i++) items.push_back({prices[i], i});
    sort(items.begin(), items.end());
    int lo = 0, hi = (int)items.size() - 1;
    while (lo < hi) {
        int sum = items[lo].first + items[hi].first;
        if (sum == budget) {
            auto [a, b] = minmax({items[lo].second, items[hi].second});
            return {a, b};
        }
        if (sum < budget)
            lo++;
        else
            hi--;
    }
    return {};
}
