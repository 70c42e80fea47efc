// judge: gift-card-change
// wrong: -1 means both not yet known and impossible, so that impossible rests are worked out again and again; fails on: values=[2,4], amount=39999, or 101 already (too slow)
#include <bits/stdc++.h>
using namespace std;

static vector<int> memo;

static int solve(const vector<int>& values, int rest) {
    if (rest == 0) return 0;
    if (memo[rest] != -1) return memo[rest];
    int fewest = -1;
    for (int v : values) {
        if (v > rest) continue;
        int got = solve(values, rest - v);
        if (got >= 0 && (fewest < 0 || got + 1 < fewest)) fewest = got + 1;
    }
    return memo[rest] = fewest;
}

int fewestCards(vector<int>& values, int amount) {
    memo.assign(amount + 1, -1);
    return solve(values, amount);
}
