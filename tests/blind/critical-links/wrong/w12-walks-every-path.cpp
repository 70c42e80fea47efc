// judge: critical-links
// wrong: for each link outside of the tree, walks the whole tree path between its ends to mark it, also where all of it is marked, O(n * m); fails on: servers = 50000, links = [i,i+1] for i = 0..49998, then [0,49999-j] for j = 0..25000 -> [] but takes about 10^9 dependent steps (too slow)
#include <bits/stdc++.h>
using namespace std;

vector<int> criticalLinks(int servers, vector<vector<int>>& links) {
    vector<vector<pair<int, int>>> adj(servers);
    for (int i = 0; i < (int)links.size(); ++i) {
        adj[links[i][0]].push_back({links[i][1], i});
        adj[links[i][1]].push_back({links[i][0], i});
    }
    vector<int> depth(servers, -1), parent(servers, -1), up(servers, -1);
    auto dfs = [&](auto&& self, int u) -> void {
        for (auto& [v, id] : adj[u])
            if (depth[v] == -1) {
                depth[v] = depth[u] + 1;
                parent[v] = u;
                up[v] = id;
                self(self, v);
            }
    };
    for (int u = 0; u < servers; ++u)
        if (depth[u] == -1) {
            depth[u] = 0;
            dfs(dfs, u);
        }
    vector<char> isTree(links.size(), 0), safe(links.size(), 0);
    for (int v = 0; v < servers; ++v)
        if (up[v] != -1) isTree[up[v]] = 1;
    for (int i = 0; i < (int)links.size(); ++i) {
        if (isTree[i]) continue;
        safe[i] = 1;
        int a = links[i][0], b = links[i][1];
        while (a != b) {
            if (depth[a] < depth[b]) swap(a, b);
            safe[up[a]] = 1;
            a = parent[a];
        }
    }
    vector<int> result;
    for (int i = 0; i < (int)links.size(); ++i)
        if (!safe[i]) result.push_back(i);
    return result;
}
