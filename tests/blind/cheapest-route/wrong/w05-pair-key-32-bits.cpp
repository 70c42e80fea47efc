// judge: cheapest-route
// wrong: parallel transfers are merged by the key a * 100000 + b in 32 bits, which is the same for (0, 32704) and (42950, 0); fails on: regions = 60000, transfers = [[0,32704,5],[42950,0,1]], from = 0, to = 32704 (1 instead of 5)
#include <bits/stdc++.h>
using namespace std;

long long cheapestRoute(int regions, vector<vector<int>>& transfers, int from, int to) {
    struct Transfer { int a, b, price; };
    unordered_map<uint32_t, Transfer> merged;
    for (auto& t : transfers) {
        uint32_t key = (uint32_t)t[0] * 100000u + (uint32_t)t[1];
        auto it = merged.find(key);
        if (it == merged.end()) merged[key] = {t[0], t[1], t[2]};
        else it->second.price = min(it->second.price, t[2]);
    }
    vector<vector<pair<int, int>>> next(regions);
    for (auto& [key, t] : merged) next[t.a].push_back({t.b, t.price});
    vector<long long> dist(regions, LLONG_MAX);
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
    return dist[to] == LLONG_MAX ? -1 : dist[to];
}
