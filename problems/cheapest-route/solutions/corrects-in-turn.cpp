// verdict: time-limit-exceeded
// time: O(n*m), space: O(n + m)
// Takes regions from a queue in the order in which they were met or corrected (SPFA).
#include <bits/stdc++.h>
using namespace std;

long long cheapestRoute(int regions, vector<vector<int>>& transfers, int from, int to) {
    vector<vector<pair<int, int>>> graph(regions);
    for (auto& t : transfers)
        graph[t[0]].push_back({t[1], t[2]});
    vector<long long> dist(regions, LLONG_MAX);
    vector<char> queued(regions);
    queue<int> open;
    dist[from] = 0;
    open.push(from);
    while (!open.empty()) {
        int u = open.front();
        open.pop();
        queued[u] = false;
        for (auto& [v, price] : graph[u])
            if (dist[u] + price < dist[v]) {
                dist[v] = dist[u] + price;
                if (!queued[v]) {
                    queued[v] = true;
                    open.push(v);
                }
            }
    }
    return dist[to] == LLONG_MAX ? -1 : dist[to];
}
