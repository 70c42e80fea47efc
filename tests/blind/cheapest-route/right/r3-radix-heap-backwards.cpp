// judge: cheapest-route
// right: Dijkstra backwards from the target, with linked edge lists in arrays and a radix heap.
#include <bits/stdc++.h>
using namespace std;

long long cheapestRoute(int regions, vector<vector<int>>& transfers, int from, int to) {
    int m = transfers.size();
    vector<int> head(regions, -1), link(m);
    for (int e = 0; e < m; e++) {
        link[e] = head[transfers[e][1]];
        head[transfers[e][1]] = e;
    }
    vector<unsigned long long> dist(regions, ~0ull);
    array<vector<pair<unsigned long long, int>>, 65> bucket;
    unsigned long long last = 0;
    auto push = [&](unsigned long long d, int v) {
        int b = d == last ? 0 : 64 - __builtin_clzll(d ^ last);
        bucket[b].push_back({d, v});
    };
    dist[to] = 0;
    push(0, to);
    for (;;) {
        if (bucket[0].empty()) {
            int b = 1;
            while (b < 65 && bucket[b].empty()) b++;
            if (b == 65) return -1;
            last = min_element(bucket[b].begin(), bucket[b].end())->first;
            auto moved = move(bucket[b]);
            bucket[b].clear();
            for (auto [d, v] : moved) push(d, v);
        }
        auto [d, v] = bucket[0].back();
        bucket[0].pop_back();
        if (d != dist[v]) continue;
        if (v == from) return d;
        for (int e = head[v]; e >= 0; e = link[e]) {
            int u = transfers[e][0];
            unsigned long long sum = d + transfers[e][2];
            if (sum < dist[u]) {
                dist[u] = sum;
                push(sum, u);
            }
        }
    }
}
