// judge: org-chart-manager
// right: everybody in level order with the index of the manager; climb from the later one of the two until they meet
#include <bits/stdc++.h>
using namespace std;

TreeNode* commonManager(TreeNode* root, TreeNode* a, TreeNode* b) {

    vector<TreeNode*> order{root};
    vector<int> boss{-1};
    int ia = 0, ib = 0;
    for (size_t i = 0; i < order.size(); ++i) {
        TreeNode* x = order[i];
        if (x == a) ia = (int)i;
        if (x == b) ib = (int)i;
        if (x->left) {
            order.push_back(x->left);
            boss.push_back((int)i);
        }
        if (x->right) {
            order.push_back(x->right);
            boss.push_back((int)i);
        }
    }
    while (ia != ib) {
        if (ia > ib)
            ia = boss[ia];
        else
            ib = boss[ib];
    }
    return order[ia];
}
