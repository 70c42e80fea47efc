// judge: org-chart-manager
// wrong: two nodes are taken for one if badge and both reports are equal, which holds for people without reports; fails on: [1,2,2], a = 1, b = 1 (in [1,2,3,4,5,5], a = 3, b = 4 too)
#include <bits/stdc++.h>
using namespace std;

static bool same(const TreeNode* x, const TreeNode* y) {
    return x->val == y->val && x->left == y->left && x->right == y->right;
}

TreeNode* commonManager(TreeNode* root, TreeNode* a, TreeNode* b) {

    vector<TreeNode*> order{root};
    for (size_t i = 0; i < order.size(); i++) {
        TreeNode* x = order[i];
        if (x->left) order.push_back(x->left);
        if (x->right) order.push_back(x->right);
    }
    unordered_map<TreeNode*, TreeNode*> hit;
    hit[nullptr] = nullptr;
    for (size_t i = order.size(); i-- > 0;) {
        TreeNode* x = order[i];
        TreeNode *l = hit[x->left], *r = hit[x->right];
        if (same(x, a) || same(x, b) || (l && r))
            hit[x] = x;
        else
            hit[x] = l ? l : r;
    }
    return hit[root];
}
