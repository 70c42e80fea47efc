// judge: critical-links
// wrong: the xor method with the position + 1 of the link as its label instead of a random one; some labels cancel each other; fails on: servers = 2, links = [[0,1],[0,1],[0,1],[0,1],[0,1]] -> [] but gives [0], as 2 ^ 3 ^ 4 ^ 5 = 0
#include <bits/stdc++.h>
using namespace std;

vector<int> criticalLinks(int servers, vector<vector<int>>& links) {
    vector<vector<pair<int, int>>> adj(servers);
    for (int i = 0; i < (int)links.size(); ++i) {
        adj[links[i][0]].emplace_back(links[i][1], i);
        adj[links[i][1]].emplace_back(links[i][0], i);
    }
    vector<int> parent(servers, -2), up(servers, -1), order;
    vector<char> tree(links.size(), 0);
    for (int root = 0; root < servers; ++root) {
        if (parent[root] != -2) continue;
        parent[root] = -1;
        size_t i = order.size();
        order.push_back(root);
        for (; i < order.size(); ++i) {
            int u = order[i];
            for (auto [v, id] : adj[u]) {
                if (parent[v] != -2) continue;
                parent[v] = u;
                up[v] = id;
                tree[id] = 1;
                order.push_back(v);
            }
        }
    }
    vector<int> label(servers, 0);
    for (int i = 0; i < (int)links.size(); ++i) {
        if (tree[i]) continue;
        label[links[i][0]] ^= i + 1;
        label[links[i][1]] ^= i + 1;
    }
    vector<int> result;
    for (int i = (int)order.size() - 1; i >= 0; --i) {
        int v = order[i];
        if (parent[v] == -1) continue;
        if (label[v] == 0) result.push_back(up[v]);
        label[parent[v]] ^= label[v];
    }
    return result;
}
