// judge: pair-with-budget
// wrong: what is missing to the budget is kept in an int and wraps round to a price that exists; fails on: prices [2000000000,2000000000], budget -294967296 -> [] but gives [0,1]
#include <bits/stdc++.h>
using namespace std;

vector<int> pairWithBudget(vector<int>& prices, long long budget) {
    unordered_map<int, int> seen;
    for (int i = 0; i < (int)prices.size(); i++) {
        int need = budget - prices[i];
        auto it = seen.find(need);
        if (it != seen.end()) return {it->second, i};
        seen.emplace(prices[i], i);
    }
    return {};
}
