// judge: org-chart-manager
// wrong: binary lifting with 17 levels reaches 131071 up, not 199999; fails on: 200000 people, 199999 of them in a chain of right reports, the other one the left report of the one at depth 10; a = that one, b = the last of the chain (on a bare chain the fault heals itself)
#include <bits/stdc++.h>
using namespace std;

TreeNode* commonManager(TreeNode* root, TreeNode* a, TreeNode* b) {

    const int LOG = 17;
    unordered_map<TreeNode*, int> id;
    vector<TreeNode*> node{root};
    vector<int> depth{0};
    vector<array<int, LOG>> up(1);
    up[0].fill(0);
    for (size_t i = 0; i < node.size(); i++) {
        id[node[i]] = (int)i;
        for (TreeNode* c : {node[i]->left, node[i]->right}) {
            if (!c) continue;
            array<int, LOG> u;
            u[0] = (int)i;
            for (int k = 1; k < LOG; k++) u[k] = up[u[k - 1]][k - 1];
            node.push_back(c);
            depth.push_back(depth[i] + 1);
            up.push_back(u);
        }
    }
    int x = id[a], y = id[b];
    if (depth[x] < depth[y]) swap(x, y);
    int diff = depth[x] - depth[y];
    for (int k = 0; k < LOG; k++)
        if (diff >> k & 1) x = up[x][k];
    if (x == y) return node[x];
    for (int k = LOG - 1; k >= 0; k--) {
        if (up[x][k] != up[y][k]) {
            x = up[x][k];
            y = up[y][k];
        }
    }
    return node[up[x][0]];
}
