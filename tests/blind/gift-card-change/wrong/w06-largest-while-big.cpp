// judge: gift-card-change
// wrong: gives the largest card as long as twice its value is left, and is exact only for the rest; fails on: values=[10,9], amount=27 (3, not -1)
#include <bits/stdc++.h>
using namespace std;

int fewestCards(vector<int>& values, int amount) {
    if (amount == 0) return 0;
    if (values.empty()) return -1;
    long long largest = *max_element(values.begin(), values.end());
    int given = 0;
    while (amount >= 2 * largest) {
        amount -= largest;
        given++;
    }
    vector<int> best(amount + 1, amount + 1);
    best[0] = 0;
    for (int s = 1; s <= amount; s++)
        for (int v : values)
            if (v <= s) best[s] = min(best[s], best[s - v] + 1);
    return best[amount] > amount ? -1 : given + best[amount];
}
