// judge: cheapest-route
// wrong: infinity is 2^45 (prices below 2^30 times 2^15 regions), but 59999 transfers may cost nearly 2^46; fails on: regions = 60000, a chain i -> i+1 at 1000000000 each, from = 0, to = 59999 (-1 instead of 59999000000000)
#include <bits/stdc++.h>
using namespace std;

long long cheapestRoute(int regions, vector<vector<int>>& transfers, int from, int to) {
    vector<vector<pair<int, int>>> next(regions);
    for (auto& t : transfers) next[t[0]].push_back({t[1], t[2]});
    const long long INF = 1LL << 45;
    vector<long long> dist(regions, INF);
    priority_queue<pair<long long, int>, vector<pair<long long, int>>, greater<>> heap;
    dist[from] = 0;
    heap.push({0, from});
    while (!heap.empty()) {
        auto [d, u] = heap.top();
        heap.pop();
        if (d > dist[u]) continue;
        for (auto [v, price] : next[u])
            if (d + price < dist[v]) {
                dist[v] = d + price;
                heap.push({dist[v], v});
            }
    }
    return dist[to] == INF ? -1 : dist[to];
}
