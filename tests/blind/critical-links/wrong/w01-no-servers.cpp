// judge: critical-links
// wrong: searches from server 0 before asking whether there is one; fails on: servers = 0, links = [] -> [] but crashes
#include <bits/stdc++.h>
using namespace std;

vector<int> criticalLinks(int servers, vector<vector<int>>& links) {
    vector<vector<pair<int, int>>> adj(servers);
    for (int i = 0; i < (int)links.size(); ++i) {
        adj[links[i][0]].push_back({links[i][1], i});
        adj[links[i][1]].push_back({links[i][0], i});
    }
    vector<int> disc(servers, 0), low(servers, 0), result;
    int timer = 0;
    function<void(int, int)> dfs = [&](int u, int via) {
        disc[u] = low[u] = ++timer;
        for (auto& [v, id] : adj[u]) {
            if (id == via) continue;
            if (disc[v]) {
                low[u] = min(low[u], disc[v]);
                continue;
            }
            dfs(v, id);
            low[u] = min(low[u], low[v]);
            if (low[v] > disc[u]) result.push_back(id);
        }
    };
    int start = 0;
    do {
        dfs(start, -1);
        while (start < servers && disc[start]) ++start;
    } while (start < servers);
    return result;
}
