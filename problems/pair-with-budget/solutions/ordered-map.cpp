// verdict: accepted
// slowest
// time: O(n log n), space: O(n)
// Puts all items into an ordered map first, where the last one of each price stays; then asks for
// partners that are not the item itself.
#include <bits/stdc++.h>
using namespace std;

vector<int> pairWithBudget(const vector<int>& prices, long long budget) {
    map<long long, int> positions;
    for (int i = 0; i < (int)prices.size(); i++)
        positions[prices[i]] = i;
    for (int i = 0; i < (int)prices.size(); i++) {
        auto partner = positions.find(budget - prices[i]);
        if (partner != positions.end() && partner->second != i)
            return {i, partner->second};
    }
    return {};
}
