// judge: dependency-cycle
// right: Tarjan's strongly connected components, then a breadth-first search inside one component back to its start
#include <bits/stdc++.h>
using namespace std;

vector<int> findCycle(int services, vector<vector<int>>& dependencies) {
    vector<vector<int>> g(services);
    for (auto& d : dependencies) {
        if (d[0] == d[1]) return {d[0]};
        g[d[0]].push_back(d[1]);
    }
    vector<int> num(services, 0), low(services, 0), comp(services, -1), stk;
    int timer = 0, comps = 0, chosen = -1;
    auto dfs = [&](auto&& self, int u) -> void {
        num[u] = low[u] = ++timer;
        stk.push_back(u);
        for (int v : g[u]) {
            if (!num[v]) {
                self(self, v);
                low[u] = min(low[u], low[v]);
            } else if (comp[v] < 0) {
                low[u] = min(low[u], num[v]);
            }
        }
        if (low[u] == num[u]) {
            if (stk.back() != u) chosen = u;
            int w;
            do {
                w = stk.back();
                stk.pop_back();
                comp[w] = comps;
            } while (w != u);
            comps++;
        }
    };
    for (int i = 0; i < services && chosen < 0; i++)
        if (!num[i]) dfs(dfs, i);
    if (chosen < 0) return {};

    vector<int> from(services, -1);
    deque<int> q{chosen};
    while (!q.empty()) {
        int u = q.front();
        q.pop_front();
        for (int v : g[u]) {
            if (comp[v] != comp[chosen]) continue;
            if (v == chosen) {
                vector<int> cycle;
                for (int x = u; x != chosen; x = from[x]) cycle.push_back(x);
                cycle.push_back(chosen);
                reverse(cycle.begin(), cycle.end());
                return cycle;
            }
            if (from[v] < 0) {
                from[v] = u;
                q.push_back(v);
            }
        }
    }
    return {};
}
