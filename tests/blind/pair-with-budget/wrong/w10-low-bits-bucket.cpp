// judge: pair-with-budget
// wrong: buckets are chosen by the low 18 bits of the price alone and hold equal prices as often as they occur, so that it is quadratic where all prices and the budget have the same low bits; fails on: 200,000 times the price 262144, budget 262144 (too slow)
#include <bits/stdc++.h>
using namespace std;

vector<int> pairWithBudget(vector<int>& prices, long long budget) {
    const int MASK = (1 << 18) - 1;
    vector<vector<int>> buckets(MASK + 1);
    for (int i = 0; i < (int)prices.size(); i++) {
        long long need = budget - prices[i];
        for (int j : buckets[need & MASK])
            if (prices[j] == need) return {j, i};
        buckets[prices[i] & MASK].push_back(i);
    }
    return {};
}
