// judge: dependency-cycle
// wrong: whether a service seen before is still on the path is found by looking through the path, quadratic on a long chain with many dependencies to finished services; fails on: 75001 services: 0 -> 75000, the chain 0 -> 1 -> ... -> 74999, and 74999 -> 75000 again and again until there are 150000 dependencies (far too slow)
#include <bits/stdc++.h>
using namespace std;

vector<int> findCycle(int services, vector<vector<int>>& dependencies) {
    vector<vector<int>> adj(services);
    for (auto& d : dependencies) adj[d[0]].push_back(d[1]);
    vector<bool> seen(services, false);
    list<int> path;
    vector<int> cycle;
    function<bool(int)> dfs = [&](int u) {
        seen[u] = true;
        path.push_back(u);
        for (int v : adj[u]) {
            if (!seen[v]) {
                if (dfs(v)) return true;
            } else {
                auto it = find(path.begin(), path.end(), v);
                if (it != path.end()) {
                    cycle.assign(it, path.end());
                    return true;
                }
            }
        }
        path.pop_back();
        return false;
    };
    for (int i = 0; i < services; i++)
        if (!seen[i] && dfs(i)) return cycle;
    return {};
}
