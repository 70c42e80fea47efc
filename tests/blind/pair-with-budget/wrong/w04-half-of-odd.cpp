// judge: pair-with-budget
// wrong: two items of budget / 2 are taken for a pair even where the budget is odd; fails on: prices [250,250], budget 501 -> [] but gives [0,1]
#include <bits/stdc++.h>
using namespace std;

vector<int> pairWithBudget(vector<int>& prices, long long budget) {
    // two of the same price first, then only different prices matter
    vector<int> halves;
    for (int i = 0; i < (int)prices.size(); i++)
        if (prices[i] == budget / 2) halves.push_back(i);
    if (halves.size() >= 2) return {halves[0], halves[1]};
    unordered_map<long long, int> at;
    for (int i = 0; i < (int)prices.size(); i++) at[prices[i]] = i;
    for (int i = 0; i < (int)prices.size(); i++) {
        auto it = at.find(budget - prices[i]);
        if (it != at.end() && it->second != i) return {min(i, it->second), max(i, it->second)};
    }
    return {};
}
