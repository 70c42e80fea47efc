// judge: critical-links
// right: depth-first search with discovery times and low links, the way back told by the number of the link
#include <bits/stdc++.h>
using namespace std;

namespace {
struct Search {
    vector<vector<pair<int, int>>> adj;
    vector<int> seen, low, result;
    int clock = 0;

    void visit(int u, int via) {
        seen[u] = low[u] = ++clock;
        for (auto [v, id] : adj[u]) {
            if (id == via) continue;
            if (seen[v]) {
                low[u] = min(low[u], seen[v]);
            } else {
                visit(v, id);
                low[u] = min(low[u], low[v]);
                if (low[v] > seen[u]) result.push_back(id);
            }
        }
    }
};
}

vector<int> criticalLinks(int servers, vector<vector<int>>& links) {
    Search s;
    s.adj.resize(servers);
    s.seen.assign(servers, 0);
    s.low.assign(servers, 0);
    for (int i = 0; i < (int)links.size(); ++i) {
        s.adj[links[i][0]].emplace_back(links[i][1], i);
        s.adj[links[i][1]].emplace_back(links[i][0], i);
    }
    for (int u = 0; u < servers; ++u)
        if (!s.seen[u]) s.visit(u, -1);
    return s.result;
}
