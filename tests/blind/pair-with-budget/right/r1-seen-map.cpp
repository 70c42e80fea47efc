// judge: pair-with-budget
// right: by an unordered_map from the prices seen so far to their positions, in one pass
#include <bits/stdc++.h>
using namespace std;

vector<int> pairWithBudget(vector<int>& prices, long long budget) {
    unordered_map<long long, int> seen;
    for (int i = 0; i < (int)prices.size(); i++) {
        auto it = seen.find(budget - prices[i]);
        if (it != seen.end()) return {it->second, i};
        seen[prices[i]] = i;
    }
    return {};
}
