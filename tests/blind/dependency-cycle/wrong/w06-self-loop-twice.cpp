// judge: dependency-cycle
// wrong: both ends of the closing dependency are put into the answer, so a service that depends on itself is named twice; fails on: services = 1, [[0,0]] (returns [0,0])
#include <bits/stdc++.h>
using namespace std;

vector<int> findCycle(int services, vector<vector<int>>& dependencies) {
    vector<vector<int>> adj(services);
    for (auto& d : dependencies) adj[d[0]].push_back(d[1]);
    vector<int> state(services, 0), parent(services, -1);
    int from = -1, to = -1;
    function<bool(int)> dfs = [&](int u) {
        state[u] = 1;
        for (int v : adj[u]) {
            if (state[v] == 0) {
                parent[v] = u;
                if (dfs(v)) return true;
            } else if (state[v] == 1) {
                from = u;
                to = v;
                return true;
            }
        }
        state[u] = 2;
        return false;
    };
    for (int i = 0; i < services; i++) {
        if (state[i] != 0 || !dfs(i)) continue;
        vector<int> cycle{from};
        int x = from;
        do {
            if (x != to) x = parent[x];
            cycle.push_back(x);
        } while (x != to);
        reverse(cycle.begin(), cycle.end());
        return cycle;
    }
    return {};
}
