// judge: cheapest-route
// right: Dijkstra with a priority_queue over vectors, entries that are out of date are skipped.
#include <bits/stdc++.h>
using namespace std;

long long cheapestRoute(int regions, vector<vector<int>>& transfers, int from, int to) {
    vector<vector<pair<int, int>>> next(regions);
    for (auto& t : transfers) next[t[0]].push_back({t[1], t[2]});
    const long long INF = LLONG_MAX;
    vector<long long> dist(regions, INF);
    priority_queue<pair<long long, int>, vector<pair<long long, int>>, greater<>> heap;
    dist[from] = 0;
    heap.push({0, from});
    while (!heap.empty()) {
        auto [d, u] = heap.top();
        heap.pop();
        if (d > dist[u]) continue;
        if (u == to) return d;
        for (auto [v, price] : next[u])
            if (d + price < dist[v]) {
                dist[v] = d + price;
                heap.push({dist[v], v});
            }
    }
    return -1;
}
