// judge: org-chart-manager
// wrong: gathers the managers level by level only until b is reached, though a may stand further down; fails on: [1,2,3,4,5,6,7], a = 6, b = 1
#include <bits/stdc++.h>
using namespace std;

TreeNode* commonManager(TreeNode* root, TreeNode* a, TreeNode* b) {

    unordered_map<TreeNode*, TreeNode*> par;
    par[root] = nullptr;
    queue<TreeNode*> q;
    q.push(root);
    while (!q.empty()) {
        TreeNode* x = q.front();
        q.pop();
        if (x == b) break;  // seen all that is needed
        if (x->left) {
            par[x->left] = x;
            q.push(x->left);
        }
        if (x->right) {
            par[x->right] = x;
            q.push(x->right);
        }
    }
    set<TreeNode*> above;
    for (TreeNode* x = a; x; x = par[x]) above.insert(x);
    for (TreeNode* x = b; x; x = par[x])
        if (above.count(x)) return x;
    return nullptr;
}
