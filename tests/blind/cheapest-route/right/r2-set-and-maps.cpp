// judge: cheapest-route
// right: Dijkstra with node-based containers: an unordered_map of maps for the transfers, a set as the queue with erase for a lower price.
#include <bits/stdc++.h>
using namespace std;

long long cheapestRoute(int regions, vector<vector<int>>& transfers, int from, int to) {
    (void)regions;
    unordered_map<int, map<int, int>> cheapest;
    for (auto& t : transfers) {
        auto [it, isNew] = cheapest[t[0]].insert({t[1], t[2]});
        if (!isNew) it->second = min(it->second, t[2]);
    }
    unordered_map<int, long long> dist;
    set<pair<long long, int>> queue;
    dist[from] = 0;
    queue.insert({0, from});
    while (!queue.empty()) {
        auto [d, u] = *queue.begin();
        queue.erase(queue.begin());
        if (u == to) return d;
        auto found = cheapest.find(u);
        if (found == cheapest.end()) continue;
        for (auto& [v, price] : found->second) {
            long long sum = d + price;
            auto [it, isNew] = dist.insert({v, sum});
            if (!isNew) {
                if (it->second <= sum) continue;
                queue.erase({it->second, v});
                it->second = sum;
            }
            queue.insert({sum, v});
        }
    }
    return -1;
}
