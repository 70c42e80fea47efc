// judge: cheapest-route
// wrong: heap keys are (sum << 20 | region) in 64 bits, so sums from 2^44 on lose their top bits; fails on: regions = 60000, a chain i -> i+1 at 1000000000 each, from = 0, to = 59999 (-1 instead of 59999000000000)
#include <bits/stdc++.h>
using namespace std;

long long cheapestRoute(int regions, vector<vector<int>>& transfers, int from, int to) {
    vector<vector<pair<int, int>>> next(regions);
    for (auto& t : transfers) next[t[0]].push_back({t[1], t[2]});
    typedef unsigned long long u64;
    const u64 INF = ~0ull;
    vector<u64> dist(regions, INF);
    priority_queue<u64, vector<u64>, greater<u64>> heap;
    dist[from] = 0;
    heap.push((u64)from);
    while (!heap.empty()) {
        u64 key = heap.top();
        heap.pop();
        u64 d = key >> 20;
        int u = key & ((1 << 20) - 1);
        if (d != dist[u]) continue;
        for (auto [v, price] : next[u])
            if (d + price < dist[v]) {
                dist[v] = d + price;
                heap.push(dist[v] << 20 | (u64)v);
            }
    }
    return dist[to] == INF ? -1 : (long long)dist[to];
}
