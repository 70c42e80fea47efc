// judge: dependency-cycle
// wrong: searches only from services that nothing depends on, so a cycle without a lead-in is never reached; fails on: services = 2, [[0,1],[1,0]] (returns [])
#include <bits/stdc++.h>
using namespace std;

vector<int> findCycle(int services, vector<vector<int>>& dependencies) {
    vector<vector<int>> adj(services);
    vector<bool> needed(services, false);
    for (auto& d : dependencies) {
        adj[d[0]].push_back(d[1]);
        needed[d[1]] = true;
    }
    vector<int> state(services, 0), path, cycle;
    function<bool(int)> dfs = [&](int u) {
        state[u] = 1;
        path.push_back(u);
        for (int v : adj[u]) {
            if (state[v] == 1) {
                auto it = find(path.begin(), path.end(), v);
                cycle = vector<int>(it, path.end());
                return true;
            }
            if (state[v] == 0 && dfs(v)) return true;
        }
        path.pop_back();
        state[u] = 2;
        return false;
    };
    // start from the top-level services
    for (int i = 0; i < services; i++)
        if (!needed[i] && state[i] == 0 && dfs(i)) return cycle;
    return {};
}
