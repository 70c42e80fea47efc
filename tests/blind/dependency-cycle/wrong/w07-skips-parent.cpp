// judge: dependency-cycle
// wrong: skips the dependency back to the service that it came from, as one does in undirected graphs, and misses cycles of two; fails on: services = 2, [[0,1],[1,0]] (returns [])
#include <bits/stdc++.h>
using namespace std;

struct Search {
    vector<vector<int>> adj;
    vector<int> state;
    vector<int> parent;
    vector<int> cycle;

    bool dfs(int u, int par) {
        state[u] = 1;
        parent[u] = par;
        for (int v : adj[u]) {
            if (v == par) continue;
            if (state[v] == 0) {
                if (dfs(v, u)) return true;
            } else if (state[v] == 1) {
                for (int x = u; x != v; x = parent[x]) cycle.push_back(x);
                cycle.push_back(v);
                reverse(cycle.begin(), cycle.end());
                return true;
            }
        }
        state[u] = 2;
        return false;
    }
};

vector<int> findCycle(int services, vector<vector<int>>& dependencies) {
    Search s;
    s.adj.resize(services);
    s.state.assign(services, 0);
    s.parent.assign(services, -1);
    for (auto& d : dependencies) s.adj[d[0]].push_back(d[1]);
    for (int i = 0; i < services; i++)
        if (s.state[i] == 0 && s.dfs(i, -1)) return s.cycle;
    return {};
}
