// judge: cheapest-route
// wrong: each entry of the heap carries the whole way to its region; fails on: regions = 60000, a chain i -> i+1 at 0 for i < 30000 where each i < 29999 also has a transfer to 30001 + i at 1000000000, from = 0, to = 59999 (1.8 GB of ways that wait) (too much memory)
#include <bits/stdc++.h>
using namespace std;

long long cheapestRoute(int regions, vector<vector<int>>& transfers, int from, int to) {
    vector<vector<pair<int, int>>> next(regions);
    for (auto& t : transfers) next[t[0]].push_back({t[1], t[2]});
    struct Way {
        long long sum;
        vector<int> regions;
        bool operator<(const Way& other) const { return sum > other.sum; }
    };
    vector<long long> dist(regions, LLONG_MAX);
    priority_queue<Way> heap;
    dist[from] = 0;
    heap.push({0, {from}});
    while (!heap.empty()) {
        Way way = heap.top();
        heap.pop();
        int u = way.regions.back();
        if (way.sum > dist[u]) continue;
        if (u == to) return way.sum;
        for (auto [v, price] : next[u])
            if (way.sum + price < dist[v]) {
                dist[v] = way.sum + price;
                Way longer = way;
                longer.sum = dist[v];
                longer.regions.push_back(v);
                heap.push(move(longer));
            }
    }
    return -1;
}
