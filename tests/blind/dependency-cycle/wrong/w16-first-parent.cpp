// judge: dependency-cycle
// wrong: an explicit stack where a service keeps the parent that pushed it first, not the one under which it was visited; fails on: services = 3, [[0,1],[0,2],[2,1],[1,2]] (walks 1, 0 and never meets 2)
#include <bits/stdc++.h>
using namespace std;

vector<int> findCycle(int services, vector<vector<int>>& dependencies) {
    vector<vector<int>> adj(services);
    for (auto& d : dependencies) adj[d[0]].push_back(d[1]);
    vector<int> colour(services, 0), parent(services, -1);
    for (int s = 0; s < services; s++) {
        if (colour[s] != 0) continue;
        vector<int> st{s};
        while (!st.empty()) {
            int u = st.back();
            if (colour[u] == 1) {
                colour[u] = 2;
                st.pop_back();
                continue;
            }
            if (colour[u] == 2) {
                st.pop_back();
                continue;
            }
            colour[u] = 1;
            for (int v : adj[u]) {
                if (colour[v] == 1) {
                    vector<int> cycle;
                    int x = u;
                    while (x != v && x != -1) {
                        cycle.push_back(x);
                        x = parent[x];
                    }
                    cycle.push_back(v);
                    reverse(cycle.begin(), cycle.end());
                    return cycle;
                }
                if (colour[v] == 0) {
                    if (parent[v] == -1) parent[v] = u;
                    st.push_back(v);
                }
            }
        }
    }
    return {};
}
