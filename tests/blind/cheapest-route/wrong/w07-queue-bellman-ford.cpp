// judge: cheapest-route
// wrong: Bellman-Ford with a first-in-first-out queue (SPFA), regions times transfers in the worst case; fails on: regions = 60000, transfers 0 -> i at 2*i for i from 30000 down to 1, then i -> i+1 at 1 for i from 1 to 59998, from = 0, to = 59999 (about 1.35 * 10^9 improvements) (too slow)
#include <bits/stdc++.h>
using namespace std;

long long cheapestRoute(int regions, vector<vector<int>>& transfers, int from, int to) {
    vector<vector<pair<int, int>>> next(regions);
    for (auto& t : transfers) next[t[0]].push_back({t[1], t[2]});
    vector<long long> dist(regions, LLONG_MAX);
    vector<char> waiting(regions, 0);
    queue<int> q;
    dist[from] = 0;
    q.push(from);
    waiting[from] = 1;
    while (!q.empty()) {
        int u = q.front();
        q.pop();
        waiting[u] = 0;
        for (auto [v, price] : next[u])
            if (dist[u] + price < dist[v]) {
                dist[v] = dist[u] + price;
                if (!waiting[v]) {
                    waiting[v] = 1;
                    q.push(v);
                }
            }
    }
    return dist[to] == LLONG_MAX ? -1 : dist[to];
}
