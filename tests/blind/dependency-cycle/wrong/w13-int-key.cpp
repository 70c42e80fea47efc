// judge: dependency-cycle
// wrong: dependencies are made unique by the key a * services + b in 32 bits, which is the same for different ones, and drops some; fails on: services = 100000, [[0,1],[42949,67297],[67297,42949]] (returns [])
#include <bits/stdc++.h>
using namespace std;

vector<int> findCycle(int services, vector<vector<int>>& dependencies) {
    set<unsigned> known;
    vector<vector<int>> adj(services);
    for (auto& d : dependencies) {
        unsigned key = (unsigned)d[0] * services + d[1];
        if (known.insert(key).second) adj[d[0]].push_back(d[1]);
    }
    vector<char> state(services, 0);
    vector<int> path;
    int first = -1;
    function<bool(int)> dfs = [&](int u) {
        state[u] = 1;
        path.push_back(u);
        for (int v : adj[u]) {
            if (state[v] == 1) {
                first = v;
                return true;
            }
            if (state[v] == 0 && dfs(v)) return true;
        }
        state[u] = 2;
        path.pop_back();
        return false;
    };
    for (int i = 0; i < services; i++) {
        if (state[i] == 0 && dfs(i)) {
            auto it = find(path.begin(), path.end(), first);
            return vector<int>(it, path.end());
        }
    }
    return {};
}
