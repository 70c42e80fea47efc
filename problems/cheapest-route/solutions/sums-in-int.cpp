// verdict: wrong-answer
// Keeps sums in 32 bits.
#include <bits/stdc++.h>
using namespace std;

long long cheapestRoute(int regions, vector<vector<int>>& transfers, int from, int to) {
    vector<vector<pair<int, int>>> graph(regions);
    for (auto& t : transfers)
        graph[t[0]].push_back({t[1], t[2]});
    vector<int> dist(regions, INT_MAX);
    priority_queue<pair<int, int>, vector<pair<int, int>>, greater<>> open;
    dist[from] = 0;
    open.push({0, from});
    while (!open.empty()) {
        auto [d, u] = open.top();
        open.pop();
        if (d > dist[u])
            continue;
        for (auto& [v, price] : graph[u]) {
            const int sum = (int)((unsigned)d + (unsigned)price);
            if (sum >= 0 && sum < dist[v]) {
                dist[v] = sum;
                open.push({sum, v});
            }
        }
    }
    return dist[to] == INT_MAX ? -1 : dist[to];
}
