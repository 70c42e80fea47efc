// verdict: time-limit-exceeded
// time: O(n^2 + m), space: O(n + m)
// Looks for the cheapest open region among all of them.
#include <bits/stdc++.h>
using namespace std;

long long cheapestRoute(int regions, vector<vector<int>>& transfers, int from, int to) {
    vector<vector<pair<int, int>>> graph(regions);
    for (auto& t : transfers)
        graph[t[0]].push_back({t[1], t[2]});
    vector<long long> dist(regions, LLONG_MAX);
    vector<char> settled(regions);
    dist[from] = 0;
    while (true) {
        int u = -1;
        for (int v = 0; v < regions; ++v)
            if (!settled[v] && dist[v] != LLONG_MAX && (u < 0 || dist[v] < dist[u]))
                u = v;
        if (u < 0)
            return -1;
        if (u == to)
            return dist[u];
        settled[u] = true;
        for (auto& [v, price] : graph[u])
            dist[v] = min(dist[v], dist[u] + price);
    }
}
