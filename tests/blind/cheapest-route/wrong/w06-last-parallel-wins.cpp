// judge: cheapest-route
// wrong: of several transfers between the same two regions the last one listed counts, not the cheapest; fails on: regions = 2, transfers = [[0,1,4],[0,1,7]], from = 0, to = 1 (7 instead of 4)
#include <bits/stdc++.h>
using namespace std;

long long cheapestRoute(int regions, vector<vector<int>>& transfers, int from, int to) {
    unordered_map<int, unordered_map<int, int>> next;
    for (auto& t : transfers) next[t[0]][t[1]] = t[2];
    vector<long long> dist(regions, LLONG_MAX);
    priority_queue<pair<long long, int>, vector<pair<long long, int>>, greater<>> heap;
    dist[from] = 0;
    heap.push({0, from});
    while (!heap.empty()) {
        auto [d, u] = heap.top();
        heap.pop();
        if (d > dist[u]) continue;
        if (u == to) return d;
        for (auto& [v, price] : next[u])
            if (d + price < dist[v]) {
                dist[v] = d + price;
                heap.push({dist[v], v});
            }
    }
    return -1;
}
