// judge: gift-card-change
// right: by a table over all amounts, filled from below
#include <bits/stdc++.h>
using namespace std;

int fewestCards(vector<int>& values, int amount) {
    vector<int> best(amount + 1, amount + 1);
    best[0] = 0;
    for (int v : values)
        for (int s = v; s <= amount && v <= amount; s++)
            best[s] = min(best[s], best[s - v] + 1);
    return best[amount] > amount ? -1 : best[amount];
}
