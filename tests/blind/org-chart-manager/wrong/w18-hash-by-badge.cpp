// judge: org-chart-manager
// wrong: nodes are told apart rightly, but hashed by their badge, quadratic time where many share one; fails on: the complete chart of 200000 people with the same badge (any shape)
#include <bits/stdc++.h>
using namespace std;

struct ByBadge {
    size_t operator()(const TreeNode* x) const { return x ? hash<int>()(x->val) : 0; }
};

TreeNode* commonManager(TreeNode* root, TreeNode* a, TreeNode* b) {

    unordered_map<TreeNode*, TreeNode*, ByBadge> par;
    par[root] = nullptr;
    queue<TreeNode*> q;
    q.push(root);
    while (!q.empty()) {
        TreeNode* x = q.front();
        q.pop();
        for (TreeNode* c : {x->left, x->right}) {
            if (!c) continue;
            par[c] = x;
            q.push(c);
        }
    }
    unordered_set<TreeNode*, ByBadge> above;
    for (TreeNode* x = a; x; x = par[x]) above.insert(x);
    while (!above.count(b)) b = par[b];
    return b;
}
