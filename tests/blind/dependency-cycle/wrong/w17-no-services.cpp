// judge: dependency-cycle
// wrong: begins with service 0 without asking whether there is one; fails on: services = 0, [] (crashes)
#include <bits/stdc++.h>
using namespace std;

vector<int> findCycle(int services, vector<vector<int>>& dependencies) {
    vector<vector<int>> adj(services);
    for (auto& d : dependencies) adj[d[0]].push_back(d[1]);
    vector<int> state(services, 0), parent(services, -1);
    vector<size_t> it(services, 0);
    int root = 0;
    do {
        if (state[root] == 0) {
            int u = root;
            state[u] = 1;
            while (u >= 0) {
                if (it[u] < adj[u].size()) {
                    int v = adj[u][it[u]++];
                    if (state[v] == 0) {
                        state[v] = 1;
                        parent[v] = u;
                        u = v;
                    } else if (state[v] == 1) {
                        vector<int> cycle;
                        while (u != v) {
                            cycle.push_back(u);
                            u = parent[u];
                        }
                        cycle.push_back(v);
                        reverse(cycle.begin(), cycle.end());
                        return cycle;
                    }
                } else {
                    state[u] = 2;
                    u = parent[u];
                }
            }
        }
        root++;
    } while (root < services);
    return {};
}
