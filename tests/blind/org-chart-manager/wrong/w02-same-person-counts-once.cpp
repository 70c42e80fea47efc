// judge: org-chart-manager
// wrong: looks for a node with two found below it, but a person who is both a and b counts once; fails on: [1], a = 0, b = 0
#include <bits/stdc++.h>
using namespace std;

TreeNode* commonManager(TreeNode* root, TreeNode* a, TreeNode* b) {

    vector<TreeNode*> order{root};
    vector<int> boss{-1};
    for (size_t i = 0; i < order.size(); i++) {
        TreeNode* x = order[i];
        for (TreeNode* c : {x->left, x->right}) {
            if (!c) continue;
            order.push_back(c);
            boss.push_back((int)i);
        }
    }
    vector<int> found(order.size(), 0);
    for (int i = (int)order.size() - 1; i >= 0; i--) {
        if (order[i] == a)
            found[i]++;
        else if (order[i] == b)
            found[i]++;
        if (found[i] == 2) return order[i];
        if (boss[i] >= 0) found[boss[i]] += found[i];
    }
    return nullptr;
}
