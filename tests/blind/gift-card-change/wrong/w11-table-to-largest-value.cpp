// judge: gift-card-change
// wrong: the table reaches to the largest value instead of the amount; fails on: values=[2147483647], amount=1 (too much memory)
#include <bits/stdc++.h>
using namespace std;

int fewestCards(vector<int>& values, int amount) {
    const int NONE = 1000000;
    size_t top = amount;
    for (int v : values) top = max(top, (size_t)v);
    vector<int> best(top + 1, NONE);
    best[0] = 0;
    for (int v : values) best[v] = 1;
    for (int s = 1; s <= amount; s++)
        for (int v : values)
            if (v <= s) best[s] = min(best[s], best[s - v] + 1);
    return best[amount] >= NONE ? -1 : best[amount];
}
