// verdict: wrong-answer
// Uses transfers against their direction, too.
#include <bits/stdc++.h>
using namespace std;

long long cheapestRoute(int regions, vector<vector<int>>& transfers, int from, int to) {
    vector<vector<pair<int, int>>> graph(regions);
    for (auto& t : transfers) {
        graph[t[0]].push_back({t[1], t[2]});
        graph[t[1]].push_back({t[0], t[2]});
    }
    vector<long long> dist(regions, LLONG_MAX);
    priority_queue<pair<long long, int>, vector<pair<long long, int>>, greater<>> open;
    dist[from] = 0;
    open.push({0, from});
    while (!open.empty()) {
        auto [d, u] = open.top();
        open.pop();
        if (d > dist[u])
            continue;
        for (auto& [v, price] : graph[u])
            if (d + price < dist[v]) {
                dist[v] = d + price;
                open.push({dist[v], v});
            }
    }
    return dist[to] == LLONG_MAX ? -1 : dist[to];
}
