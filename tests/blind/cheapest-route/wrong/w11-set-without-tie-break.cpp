// judge: cheapest-route
// wrong: the set orders regions by their sums alone, so of two regions with equal sums that wait only one is kept; fails on: regions = 4, transfers = [[0,1,1],[0,2,1],[2,3,1]], from = 0, to = 3 (-1 instead of 2)
#include <bits/stdc++.h>
using namespace std;

long long cheapestRoute(int regions, vector<vector<int>>& transfers, int from, int to) {
    vector<vector<pair<int, int>>> next(regions);
    for (auto& t : transfers) next[t[0]].push_back({t[1], t[2]});
    vector<long long> dist(regions, LLONG_MAX);
    auto nearer = [&](int a, int b) { return dist[a] < dist[b]; };
    set<int, decltype(nearer)> queue(nearer);
    dist[from] = 0;
    queue.insert(from);
    while (!queue.empty()) {
        int u = *queue.begin();
        queue.erase(queue.begin());
        if (u == to) return dist[u];
        for (auto [v, price] : next[u])
            if (dist[u] + price < dist[v]) {
                if (dist[v] != LLONG_MAX) queue.erase(v);
                dist[v] = dist[u] + price;
                queue.insert(v);
            }
    }
    return -1;
}
