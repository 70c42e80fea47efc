// judge: pair-with-budget
// wrong: an array has one place for each number between the lowest and the highest price; fails on: prices [-2000000000,2000000000], budget 0 (too much memory)
#include <bits/stdc++.h>
using namespace std;

vector<int> pairWithBudget(vector<int>& prices, long long budget) {
    if (prices.size() < 2) return {};
    long long lowest = *min_element(prices.begin(), prices.end());
    long long highest = *max_element(prices.begin(), prices.end());
    vector<int> at(highest - lowest + 1, -1);
    for (int i = 0; i < (int)prices.size(); i++) {
        long long need = budget - prices[i];
        if (lowest <= need && need <= highest && at[need - lowest] >= 0) return {at[need - lowest], i};
        at[prices[i] - lowest] = i;
    }
    return {};
}
