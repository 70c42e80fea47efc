// judge: gift-card-change
// wrong: value by value, tries every count of it for every sum, quadratic in the amount where the values are small; fails on: values=[1,2,3,...,40], amount=40000 (too slow)
#include <bits/stdc++.h>
using namespace std;

int fewestCards(vector<int>& values, int amount) {
    sort(values.begin(), values.end());
    values.erase(unique(values.begin(), values.end()), values.end());
    vector<int> best(amount + 1, amount + 1);
    best[0] = 0;
    for (int v : values) {
        if (v > amount) break;
        for (int s = amount; s >= v; s--)
            for (int c = 1; c <= s / v; c++)
                best[s] = min(best[s], best[s - c * v] + c);
    }
    return best[amount] > amount ? -1 : best[amount];
}
