// judge: cheapest-route
// wrong: takes at most as many entries from the heap as there are regions, but those that are out of date count too; fails on: regions = 4, transfers = [[0,1,3],[0,1,2],[0,1,1],[1,2,5],[2,3,5]], from = 0, to = 3 (-1 instead of 11)
#include <bits/stdc++.h>
using namespace std;

long long cheapestRoute(int regions, vector<vector<int>>& transfers, int from, int to) {
    vector<vector<pair<int, int>>> next(regions);
    for (auto& t : transfers) next[t[0]].push_back({t[1], t[2]});
    vector<long long> dist(regions, LLONG_MAX);
    vector<char> done(regions, 0);
    priority_queue<pair<long long, int>, vector<pair<long long, int>>, greater<>> heap;
    dist[from] = 0;
    heap.push({0, from});
    for (int round = 0; round < regions && !heap.empty(); round++) {
        int u = heap.top().second;
        heap.pop();
        if (done[u]) continue;
        done[u] = 1;
        for (auto [v, price] : next[u])
            if (dist[u] + price < dist[v]) {
                dist[v] = dist[u] + price;
                heap.push({dist[v], v});
            }
    }
    return dist[to] == LLONG_MAX ? -1 : dist[to];
}
