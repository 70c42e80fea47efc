// judge: cheapest-route
// wrong: entries of the heap that are out of date are not skipped, so a region with many improvements and many transfers away is gone through each time; fails on: regions = 3, 45000 transfers 0 -> 1 at prices falling from 45000 to 1, 45000 transfers 1 -> 2 at 1000000, from = 0, to = 2 (2 * 10^9 steps) (too slow)
#include <bits/stdc++.h>
using namespace std;

long long cheapestRoute(int regions, vector<vector<int>>& transfers, int from, int to) {
    vector<vector<pair<int, int>>> next(regions);
    for (auto& t : transfers) next[t[0]].push_back({t[1], t[2]});
    vector<long long> dist(regions, LLONG_MAX);
    priority_queue<pair<long long, int>, vector<pair<long long, int>>, greater<>> heap;
    dist[from] = 0;
    heap.push({0, from});
    while (!heap.empty()) {
        auto [d, u] = heap.top();
        heap.pop();
        if (u == to) return d;
        for (auto [v, price] : next[u])
            if (d + price < dist[v]) {
                dist[v] = d + price;
                heap.push({dist[v], v});
            }
    }
    return -1;
}
