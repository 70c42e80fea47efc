// judge: dependency-cycle
// wrong: backtracks without remembering finished services, exponential where many ways lead to the same service; fails on: 40 diamonds in a row (3i -> 3i+1, 3i -> 3i+2, 3i+1 -> 3i+3, 3i+2 -> 3i+3), 121 services, no cycle
#include <bits/stdc++.h>
using namespace std;

vector<int> findCycle(int services, vector<vector<int>>& dependencies) {
    vector<vector<int>> adj(services);
    for (auto& d : dependencies) adj[d[0]].push_back(d[1]);
    vector<bool> onPath(services, false), tried(services, false);
    vector<int> path;
    function<bool(int)> dfs = [&](int u) -> bool {
        if (onPath[u]) {
            path.erase(path.begin(), find(path.begin(), path.end(), u));
            return true;
        }
        tried[u] = true;
        onPath[u] = true;
        path.push_back(u);
        for (int v : adj[u])
            if (dfs(v)) return true;
        path.pop_back();
        onPath[u] = false;
        return false;
    };
    for (int i = 0; i < services; i++)
        if (!tried[i] && dfs(i)) return path;
    return {};
}
