// judge: critical-links
// wrong: throws out links from a server to itself first and returns positions in the cleaned list; fails on: servers = 2, links = [[0,0],[0,1]] -> [1] but gives [0]
#include <bits/stdc++.h>
using namespace std;

vector<int> criticalLinks(int servers, vector<vector<int>>& links) {
    links.erase(remove_if(links.begin(), links.end(), [](const vector<int>& l) { return l[0] == l[1]; }), links.end());
    vector<vector<pair<int, int>>> adj(servers);
    for (int i = 0; i < (int)links.size(); ++i) {
        adj[links[i][0]].push_back({links[i][1], i});
        adj[links[i][1]].push_back({links[i][0], i});
    }
    vector<int> disc(servers, -1), low(servers, -1), result;
    int timer = 0;
    auto dfs = [&](auto&& self, int u, int via) -> void {
        disc[u] = low[u] = timer++;
        for (auto& [v, id] : adj[u]) {
            if (id == via) continue;
            if (disc[v] == -1) {
                self(self, v, id);
                low[u] = min(low[u], low[v]);
                if (low[v] > disc[u]) result.push_back(id);
            } else {
                low[u] = min(low[u], disc[v]);
            }
        }
    };
    for (int u = 0; u < servers; ++u)
        if (disc[u] == -1) dfs(dfs, u, -1);
    return result;
}
