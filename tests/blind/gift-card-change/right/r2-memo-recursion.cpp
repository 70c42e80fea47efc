// judge: gift-card-change
// right: by recursion on the rest, remembered in an unordered_map (up to 40,000 deep)
#include <bits/stdc++.h>
using namespace std;

static const int NONE = 1000000;
static unordered_map<int, int> memo;

static int solve(const vector<int>& values, int rest) {
    if (rest == 0) return 0;
    auto it = memo.find(rest);
    if (it != memo.end()) return it->second;
    int best = NONE;
    for (int v : values)
        if (v <= rest) best = min(best, solve(values, rest - v) + 1);
    memo[rest] = best;
    return best;
}

int fewestCards(vector<int>& values, int amount) {
    memo.clear();
    int best = solve(values, amount);
    return best >= NONE ? -1 : best;
}
