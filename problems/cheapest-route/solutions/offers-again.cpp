// verdict: time-limit-exceeded
// Does not skip entries that are out of date: a region offers its transfers once for each correction.
#include <bits/stdc++.h>
using namespace std;

long long cheapestRoute(int regions, vector<vector<int>>& transfers, int from, int to) {
    vector<vector<pair<int, int>>> graph(regions);
    for (auto& t : transfers)
        graph[t[0]].push_back({t[1], t[2]});
    vector<long long> dist(regions, LLONG_MAX);
    priority_queue<pair<long long, int>, vector<pair<long long, int>>, greater<>> open;
    dist[from] = 0;
    open.push({0, from});
    while (!open.empty()) {
        int u = open.top().second;
        open.pop();
        for (auto& [v, price] : graph[u])
            if (dist[u] + price < dist[v]) {
                dist[v] = dist[u] + price;
                open.push({dist[v], v});
            }
    }
    return dist[to] == LLONG_MAX ? -1 : dist[to];
}
