// verdict: wrong-answer
// Settles a region when it is met, not when it is the cheapest: no sum is ever corrected.
#include <bits/stdc++.h>
using namespace std;

long long cheapestRoute(int regions, vector<vector<int>>& transfers, int from, int to) {
    vector<vector<pair<int, int>>> graph(regions);
    for (auto& t : transfers)
        graph[t[0]].push_back({t[1], t[2]});
    vector<long long> dist(regions, -1);
    priority_queue<pair<long long, int>, vector<pair<long long, int>>, greater<>> open;
    dist[from] = 0;
    open.push({0, from});
    while (!open.empty()) {
        auto [d, u] = open.top();
        open.pop();
        for (auto& [v, price] : graph[u])
            if (dist[v] < 0) {
                dist[v] = d + price;
                open.push({dist[v], v});
            }
    }
    return dist[to];
}
