// judge: gift-card-change
// wrong: 40000 stands for no way, but is a possible answer; fails on: values=[1], amount=40000 (40000, not -1)
#include <bits/stdc++.h>
using namespace std;

int fewestCards(vector<int>& values, int amount) {
    const int NONE = 40000;
    vector<int> best(amount + 1, NONE);
    best[0] = 0;
    for (int s = 1; s <= amount; s++)
        for (int v : values)
            if (v <= s) best[s] = min(best[s], best[s - v] + 1);
    return best[amount] >= NONE ? -1 : best[amount];
}
