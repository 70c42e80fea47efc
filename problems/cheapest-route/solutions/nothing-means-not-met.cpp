// verdict: wrong-answer
// Takes a sum of 0 for a region that was not met yet: transfers for nothing are offered in vain.
#include <bits/stdc++.h>
using namespace std;

long long cheapestRoute(int regions, vector<vector<int>>& transfers, int from, int to) {
    if (from == to)
        return 0;
    vector<vector<pair<int, int>>> graph(regions);
    for (auto& t : transfers)
        if (t[2] > 0)
            graph[t[0]].push_back({t[1], t[2]});
    vector<long long> dist(regions);
    priority_queue<pair<long long, int>, vector<pair<long long, int>>, greater<>> open;
    open.push({0, from});
    while (!open.empty()) {
        auto [d, u] = open.top();
        open.pop();
        if (d > dist[u])
            continue;
        for (auto& [v, price] : graph[u])
            if (v != from && (dist[v] == 0 || d + price < dist[v])) {
                dist[v] = d + price;
                open.push({dist[v], v});
            }
    }
    return dist[to] == 0 ? -1 : dist[to];
}
