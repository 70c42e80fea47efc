// judge: org-chart-manager
// wrong: binary lifting with ceil(log2(n)) levels, which are none for one person; fails on: [1], a = 0, b = 0
#include <bits/stdc++.h>
using namespace std;

TreeNode* commonManager(TreeNode* root, TreeNode* a, TreeNode* b) {

    unordered_map<TreeNode*, int> id;
    vector<TreeNode*> node{root};
    vector<int> boss{0}, depth{0};
    for (size_t i = 0; i < node.size(); i++) {
        id[node[i]] = (int)i;
        for (TreeNode* c : {node[i]->left, node[i]->right}) {
            if (!c) continue;
            node.push_back(c);
            boss.push_back((int)i);
            depth.push_back(depth[i] + 1);
        }
    }
    int n = (int)node.size();
    int LOG = (int)ceil(log2(n));
    vector<vector<int>> up(LOG, vector<int>(n));
    for (int i = 0; i < n; i++) up[0][i] = boss[i];
    for (int k = 1; k < LOG; k++)
        for (int i = 0; i < n; i++) up[k][i] = up[k - 1][up[k - 1][i]];
    int x = id[a], y = id[b];
    if (depth[x] < depth[y]) swap(x, y);
    int diff = depth[x] - depth[y];
    for (int k = 0; k < LOG; k++)
        if (diff >> k & 1) x = up[k][x];
    if (x == y) return node[x];
    for (int k = LOG - 1; k >= 0; k--) {
        if (up[k][x] != up[k][y]) {
            x = up[k][x];
            y = up[k][y];
        }
    }
    return node[boss[x]];
}
