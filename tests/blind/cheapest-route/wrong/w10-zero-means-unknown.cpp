// judge: cheapest-route
// wrong: a sum of 0 stands for "not reached yet", but a region may be reached for nothing; fails on: regions = 2, transfers = [[0,1,0]], from = 0, to = 1 (-1 instead of 0)
#include <bits/stdc++.h>
using namespace std;

long long cheapestRoute(int regions, vector<vector<int>>& transfers, int from, int to) {
    if (from == to) return 0;
    vector<vector<pair<int, int>>> next(regions);
    for (auto& t : transfers) next[t[0]].push_back({t[1], t[2]});
    vector<long long> dist(regions, 0);
    vector<char> done(regions, 0);
    priority_queue<pair<long long, int>, vector<pair<long long, int>>, greater<>> heap;
    heap.push({0, from});
    while (!heap.empty()) {
        auto [d, u] = heap.top();
        heap.pop();
        if (done[u]) continue;
        done[u] = 1;
        for (auto [v, price] : next[u])
            if (!done[v] && (!dist[v] || d + price < dist[v])) {
                dist[v] = d + price;
                heap.push({dist[v], v});
            }
    }
    return dist[to] ? dist[to] : -1;
}
