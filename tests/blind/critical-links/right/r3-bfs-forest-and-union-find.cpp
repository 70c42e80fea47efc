// judge: critical-links
// right: a breadth-first forest; every other link contracts the tree path between its ends with union-find (the top of each group is its root); tree links never contracted are critical
#include <bits/stdc++.h>
using namespace std;

vector<int> criticalLinks(int servers, vector<vector<int>>& links) {
    vector<vector<int>> adj(servers);
    for (int i = 0; i < (int)links.size(); ++i) {
        adj[links[i][0]].push_back(i);
        adj[links[i][1]].push_back(i);
    }
    vector<int> depth(servers, -1), parent(servers, -1), up(servers, -1);
    for (int root = 0; root < servers; ++root) {
        if (depth[root] >= 0) continue;
        depth[root] = 0;
        queue<int> q;
        q.push(root);
        while (!q.empty()) {
            int u = q.front();
            q.pop();
            for (int id : adj[u]) {
                int v = links[id][0] == u ? links[id][1] : links[id][0];
                if (depth[v] >= 0) continue;
                depth[v] = depth[u] + 1;
                parent[v] = u;
                up[v] = id;
                q.push(v);
            }
        }
    }
    vector<char> isTree(links.size(), 0), covered(servers, 0);
    for (int v = 0; v < servers; ++v)
        if (up[v] >= 0) isTree[up[v]] = 1;

    vector<int> top(servers);
    iota(top.begin(), top.end(), 0);
    auto find = [&](int x) {
        while (top[x] != x) {
            top[x] = top[top[x]];
            x = top[x];
        }
        return x;
    };
    for (int i = 0; i < (int)links.size(); ++i) {
        if (isTree[i]) continue;
        int a = find(links[i][0]), b = find(links[i][1]);
        while (a != b) {
            if (depth[a] < depth[b]) swap(a, b);
            covered[a] = 1;
            top[a] = parent[a];
            a = find(a);
        }
    }
    vector<int> result;
    for (int v = 0; v < servers; ++v)
        if (up[v] >= 0 && !covered[v]) result.push_back(up[v]);
    return result;
}
