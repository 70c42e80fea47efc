// judge: critical-links
// wrong: "the link to the parent has been skipped once" is one flag for all calls; after the return from a child it is the child's; fails on: servers = 3, links = [[1,2],[0,1]] -> [0,1] but gives [0]
#include <bits/stdc++.h>
using namespace std;

namespace {
struct Bridges {
    vector<vector<pair<int, int>>> adj;
    vector<int> disc, low, found;
    int timer = 0;
    bool skippedParent = false;

    void dfs(int u, int parent) {
        disc[u] = low[u] = ++timer;
        skippedParent = false;
        for (auto [v, id] : adj[u]) {
            if (v == parent && !skippedParent) {
                skippedParent = true; // a second link to the parent counts as a way round
                continue;
            }
            if (disc[v]) {
                low[u] = min(low[u], disc[v]);
            } else {
                dfs(v, u);
                low[u] = min(low[u], low[v]);
                if (low[v] > disc[u]) found.push_back(id);
            }
        }
    }
};
}

vector<int> criticalLinks(int servers, vector<vector<int>>& links) {
    Bridges b;
    b.adj.resize(servers);
    b.disc.resize(servers);
    b.low.resize(servers);
    for (int i = 0; i < (int)links.size(); ++i) {
        b.adj[links[i][0]].push_back({links[i][1], i});
        b.adj[links[i][1]].push_back({links[i][0], i});
    }
    for (int u = 0; u < servers; ++u)
        if (b.disc[u] == 0) b.dfs(u, -1);
    return b.found;
}
