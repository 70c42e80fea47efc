// judge: pair-with-budget
// right: by a std::map from each price to its last position, filled first and asked in a second pass
#include <bits/stdc++.h>
using namespace std;

vector<int> pairWithBudget(vector<int>& prices, long long budget) {
    map<long long, int> last;
    for (int i = 0; i < (int)prices.size(); i++) last[prices[i]] = i;
    for (int i = 0; i < (int)prices.size(); i++) {
        auto it = last.find(budget - prices[i]);
        if (it != last.end() && it->second != i) return {min(i, it->second), max(i, it->second)};
    }
    return {};
}
