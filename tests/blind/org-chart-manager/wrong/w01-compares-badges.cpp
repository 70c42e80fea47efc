// judge: org-chart-manager
// wrong: a person is recognised by the badge; fails on: [1,1,1], a = 1, b = 1
#include <bits/stdc++.h>
using namespace std;

TreeNode* commonManager(TreeNode* root, TreeNode* a, TreeNode* b) {

    vector<TreeNode*> order{root};
    for (size_t i = 0; i < order.size(); i++) {
        TreeNode* x = order[i];
        if (x->left) order.push_back(x->left);
        if (x->right) order.push_back(x->right);
    }
    // bottom up: what the usual recursion would return
    unordered_map<TreeNode*, TreeNode*> hit;
    hit[nullptr] = nullptr;
    for (size_t i = order.size(); i-- > 0;) {
        TreeNode* x = order[i];
        TreeNode *l = hit[x->left], *r = hit[x->right];
        if (x->val == a->val || x->val == b->val || (l && r))
            hit[x] = x;
        else
            hit[x] = l ? l : r;
    }
    return hit[root];
}
