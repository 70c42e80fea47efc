// judge: cheapest-route
// wrong: depth-first search with memo treats a region on the current way as a dead end and then remembers what it found there; fails on: regions = 4, transfers = [[0,1,10],[1,2,1],[2,1,1],[1,3,1],[0,2,1]], from = 0, to = 3 (11 instead of 3)
#include <bits/stdc++.h>
using namespace std;

const long long NONE = LLONG_MAX / 2;

long long cheapestFrom(int u, int to, vector<vector<pair<int, int>>>& next, vector<long long>& memo, vector<char>& state) {
    if (u == to) return 0;
    if (state[u] == 2) return memo[u];
    if (state[u] == 1) return NONE;              // going round in a circle never helps
    state[u] = 1;
    long long best = NONE;
    for (auto [v, price] : next[u]) best = min(best, price + cheapestFrom(v, to, next, memo, state));
    state[u] = 2;
    return memo[u] = min(best, NONE);
}

long long cheapestRoute(int regions, vector<vector<int>>& transfers, int from, int to) {
    vector<vector<pair<int, int>>> next(regions);
    for (auto& t : transfers) next[t[0]].push_back({t[1], t[2]});
    vector<long long> memo(regions, NONE);
    vector<char> state(regions, 0);
    long long best = cheapestFrom(from, to, next, memo, state);
    return best >= NONE ? -1 : best;
}
