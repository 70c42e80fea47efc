// judge: dependency-cycle
// wrong: each level of the recursion keeps a path of its own, which takes memory that is quadratic in the depth; fails on: 100000 services in the chain 0 -> 1 -> ... -> 99999 (20 GB)
#include <bits/stdc++.h>
using namespace std;

bool search(int u, vector<int> path, const vector<vector<int>>& adj, vector<int>& state,
            vector<int>& cycle) {
    state[u] = 1;
    path.push_back(u);
    for (int v : adj[u]) {
        if (state[v] == 1) {
            auto it = find(path.begin(), path.end(), v);
            cycle.assign(it, path.end());
            return true;
        }
        if (state[v] == 0 && search(v, path, adj, state, cycle)) return true;
    }
    state[u] = 2;
    return false;
}

vector<int> findCycle(int services, vector<vector<int>>& dependencies) {
    vector<vector<int>> adj(services);
    for (auto& d : dependencies) adj[d[0]].push_back(d[1]);
    vector<int> state(services, 0), cycle;
    for (int i = 0; i < services; i++)
        if (state[i] == 0 && search(i, {}, adj, state, cycle)) return cycle;
    return {};
}
