// judge: gift-card-change
// wrong: returns -1 at once where no value is left after those above the amount are dropped, also for amount 0; fails on: values=[5], amount=0 (0, not -1), and values=[], amount=0
#include <bits/stdc++.h>
using namespace std;

int fewestCards(vector<int>& values, int amount) {
    vector<int> cards;
    for (int v : values)
        if (v <= amount) cards.push_back(v);
    if (cards.empty()) return -1;
    vector<int> best(amount + 1, amount + 1);
    best[0] = 0;
    for (int v : cards)
        for (int s = v; s <= amount; s++) best[s] = min(best[s], best[s - v] + 1);
    return best[amount] > amount ? -1 : best[amount];
}
