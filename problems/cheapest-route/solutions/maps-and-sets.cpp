// verdict: accepted
// slowest
// time: O((n + m) log n), space: O(n + m)
// A set of open regions, from which an entry that is corrected is taken; all else in hash maps.
#include <bits/stdc++.h>
using namespace std;

class Solution {
  public:
    long long cheapestRoute(int regions, vector<vector<int>>& transfers, int from, int to) {
        unordered_map<int, vector<pair<int, int>>> graph;
        for (auto& t : transfers)
            graph[t[0]].push_back({t[1], t[2]});
        unordered_map<int, long long> dist;
        set<pair<long long, int>> open;
        dist[from] = 0;
        open.insert({0, from});
        while (!open.empty()) {
            auto [d, u] = *open.begin();
            open.erase(open.begin());
            for (auto& [v, price] : graph[u]) {
                auto it = dist.find(v);
                if (it != dist.end() && it->second <= d + price)
                    continue;
                if (it != dist.end())
                    open.erase({it->second, v});
                dist[v] = d + price;
                open.insert({d + price, v});
            }
        }
        return dist.count(to) ? dist[to] : -1;
    }
};
