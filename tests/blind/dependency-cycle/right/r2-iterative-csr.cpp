// judge: dependency-cycle
// right: iterative depth-first search over flat arrays (CSR) with a cursor and a parent for each service
#include <bits/stdc++.h>
using namespace std;

vector<int> findCycle(int services, vector<vector<int>>& dependencies) {
    const int n = services;
    vector<int> start(n + 1, 0), target(dependencies.size());
    for (auto& d : dependencies) start[d[0] + 1]++;
    for (int i = 0; i < n; i++) start[i + 1] += start[i];
    vector<int> fill(start.begin(), start.end());
    for (auto& d : dependencies) target[fill[d[0]]++] = d[1];

    vector<int> cursor(start.begin(), start.end());
    vector<int> parent(n, -1);
    vector<char> state(n, 0);
    for (int root = 0; root < n; root++) {
        if (state[root]) continue;
        int u = root;
        state[u] = 1;
        while (u != -1) {
            if (cursor[u] == start[u + 1]) {
                state[u] = 2;
                u = parent[u];
                continue;
            }
            int v = target[cursor[u]++];
            if (state[v] == 0) {
                parent[v] = u;
                state[v] = 1;
                u = v;
            } else if (state[v] == 1) {
                vector<int> cycle{u};
                while (cycle.back() != v) cycle.push_back(parent[cycle.back()]);
                reverse(cycle.begin(), cycle.end());
                return cycle;
            }
        }
    }
    return {};
}
