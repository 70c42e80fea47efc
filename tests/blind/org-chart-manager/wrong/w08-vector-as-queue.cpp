// judge: org-chart-manager
// wrong: level order with a vector as the queue, erased at its front, quadratic in the width of the chart; fails on: the complete chart of 200000 people (fast if it is deep and narrow)
#include <bits/stdc++.h>
using namespace std;

TreeNode* commonManager(TreeNode* root, TreeNode* a, TreeNode* b) {

    unordered_map<TreeNode*, TreeNode*> par;
    vector<TreeNode*> q{root};
    par[root] = nullptr;
    while (!q.empty()) {
        TreeNode* x = q.front();
        q.erase(q.begin());
        if (x->left) {
            par[x->left] = x;
            q.push_back(x->left);
        }
        if (x->right) {
            par[x->right] = x;
            q.push_back(x->right);
        }
    }
    unordered_set<TreeNode*> above;
    for (TreeNode* x = a; x; x = par[x]) above.insert(x);
    while (!above.count(b)) b = par[b];
    return b;
}
