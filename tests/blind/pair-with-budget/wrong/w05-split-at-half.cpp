// judge: pair-with-budget
// wrong: one price of a pair is sought up to budget / 2 and the other above, but for a negative odd budget the division rounds up and both neighbours of the half are below; fails on: prices [-2,-1], budget -3 -> [0,1] but gives []
#include <bits/stdc++.h>
using namespace std;

vector<int> pairWithBudget(vector<int>& prices, long long budget) {
    long long half = budget / 2;
    unordered_map<long long, int> low;
    for (int i = 0; i < (int)prices.size(); i++) {
        if (prices[i] > half) continue;
        auto [it, fresh] = low.emplace(prices[i], i);
        if (!fresh && 2LL * prices[i] == budget) return {it->second, i};
    }
    for (int i = 0; i < (int)prices.size(); i++) {
        if (prices[i] <= half) continue;
        auto it = low.find(budget - prices[i]);
        if (it != low.end()) return {min(i, it->second), max(i, it->second)};
    }
    return {};
}
