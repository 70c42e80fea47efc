// judge: dependency-cycle
// wrong: returns a whole strongly connected component as if it were one cycle; fails on: services = 3, [[0,1],[1,0],[0,2],[2,0]] (returns [0,1,2])
#include <bits/stdc++.h>
using namespace std;

struct Tarjan {
    vector<vector<int>> adj;
    vector<int> num, low, st;
    vector<bool> inStack, self;
    int timer = 0;
    vector<int> cycle;

    void dfs(int u) {
        num[u] = low[u] = ++timer;
        st.push_back(u);
        inStack[u] = true;
        for (int v : adj[u]) {
            if (num[v] == 0) {
                dfs(v);
                low[u] = min(low[u], low[v]);
            } else if (inStack[v]) {
                low[u] = min(low[u], num[v]);
            }
        }
        if (low[u] == num[u]) {
            vector<int> comp;
            while (true) {
                int w = st.back();
                st.pop_back();
                inStack[w] = false;
                comp.push_back(w);
                if (w == u) break;
            }
            if (comp.size() > 1 || self[u]) {
                reverse(comp.begin(), comp.end());
                cycle = comp;
            }
        }
    }
};

vector<int> findCycle(int services, vector<vector<int>>& dependencies) {
    Tarjan t;
    t.adj.resize(services);
    t.num.assign(services, 0);
    t.low.assign(services, 0);
    t.inStack.assign(services, false);
    t.self.assign(services, false);
    for (auto& d : dependencies) {
        t.adj[d[0]].push_back(d[1]);
        if (d[0] == d[1]) t.self[d[0]] = true;
    }
    for (int i = 0; i < services && t.cycle.empty(); i++)
        if (t.num[i] == 0) t.dfs(i);
    return t.cycle;
}
