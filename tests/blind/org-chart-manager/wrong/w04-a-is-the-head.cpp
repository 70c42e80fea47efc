// judge: org-chart-manager
// wrong: goes one up from a before it asks whether that is the head; fails on: [1,2], a = 0, b = 1
#include <bits/stdc++.h>
using namespace std;

static void parents(TreeNode* root, unordered_map<TreeNode*, TreeNode*>& par) {
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
}

TreeNode* commonManager(TreeNode* root, TreeNode* a, TreeNode* b) {

    unordered_map<TreeNode*, TreeNode*> par;  // not for the head, who has none
    parents(root, par);
    unordered_set<TreeNode*> above;
    TreeNode* x = a;
    do {
        above.insert(x);
        x = par.at(x);
    } while (x != root);
    above.insert(root);
    while (!above.count(b)) b = par.at(b);
    return b;
}
