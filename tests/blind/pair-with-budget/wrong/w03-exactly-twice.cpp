// judge: pair-with-budget
// wrong: half the budget must occur exactly twice instead of at least twice; fails on: prices [250,250,250], budget 500 -> e.g. [0,1] but gives []
#include <bits/stdc++.h>
using namespace std;

vector<int> pairWithBudget(vector<int>& prices, long long budget) {
    unordered_map<long long, vector<int>> at;
    for (int i = 0; i < (int)prices.size(); i++) at[prices[i]].push_back(i);
    for (auto& [price, positions] : at) {
        long long need = budget - price;
        if (need == price) {
            if (positions.size() == 2) return {positions[0], positions[1]};
            continue;
        }
        auto it = at.find(need);
        if (it != at.end()) {
            int a = positions[0], b = it->second[0];
            return {min(a, b), max(a, b)};
        }
    }
    return {};
}
