// judge: gift-card-change
// wrong: remembers results of branches that were cut short by the best count so far, and uses them again from a shorter way; fails on: values=[8,7,2], amount=28 (4, not 5)
#include <bits/stdc++.h>
using namespace std;

static const int NONE = 1000000;
static vector<int> cards, memo;
static int best;

static int solve(int rest, int used) {
    if (rest == 0) {
        best = min(best, used);
        return 0;
    }
    if (used >= best) return NONE;  // cannot get better any more
    if (memo[rest] >= 0) {
        best = min(best, used + memo[rest]);
        return memo[rest];
    }
    int fewest = NONE;
    for (int v : cards)
        if (v <= rest) fewest = min(fewest, solve(rest - v, used + 1) + 1);
    return memo[rest] = min(fewest, NONE);
}

int fewestCards(vector<int>& values, int amount) {
    cards = values;
    sort(cards.rbegin(), cards.rend());
    memo.assign(amount + 1, -1);
    best = NONE;
    int got = solve(amount, 0);
    return got >= NONE ? -1 : got;
}
