// judge: cheapest-route
// wrong: search from both ends takes the first region that is settled from both as lying on the cheapest way; fails on: regions = 5, transfers = [[0,1,3],[1,2,3],[2,4,3],[0,3,5],[3,4,5]], from = 0, to = 4 (10 instead of 9)
#include <bits/stdc++.h>
using namespace std;

long long cheapestRoute(int regions, vector<vector<int>>& transfers, int from, int to) {
    typedef pair<long long, int> Entry;
    typedef priority_queue<Entry, vector<Entry>, greater<Entry>> Heap;
    vector<vector<pair<int, int>>> adjacent[2];
    adjacent[0].resize(regions);
    adjacent[1].resize(regions);
    for (auto& t : transfers) {
        adjacent[0][t[0]].push_back({t[1], t[2]});
        adjacent[1][t[1]].push_back({t[0], t[2]});
    }
    vector<long long> dist[2];
    vector<char> done[2];
    Heap heap[2];
    for (int side = 0; side < 2; side++) {
        int begin = side == 0 ? from : to;
        dist[side].assign(regions, LLONG_MAX);
        done[side].assign(regions, 0);
        dist[side][begin] = 0;
        heap[side].push({0, begin});
    }
    for (int side = 0;; side ^= 1) {
        while (!heap[side].empty() && done[side][heap[side].top().second]) heap[side].pop();
        if (heap[side].empty()) return -1;
        auto [d, u] = heap[side].top();
        heap[side].pop();
        done[side][u] = 1;
        if (done[side ^ 1][u]) return dist[0][u] + dist[1][u];
        for (auto [v, price] : adjacent[side][u])
            if (d + price < dist[side][v]) {
                dist[side][v] = d + price;
                heap[side].push({dist[side][v], v});
            }
    }
}
