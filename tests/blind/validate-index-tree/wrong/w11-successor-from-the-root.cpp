// judge: validate-index-tree
// wrong: finds the successor of a node without a right subtree by going down from the root, quadratic when the tree is deep to the left; fails on: a chain of 200000 nodes to the left with the keys 200000 ... 1 (too slow)
#include <bits/stdc++.h>
using namespace std;

bool isValidIndex(TreeNode* root) {
    if (!root) return true;
    size_t n = 0;
    for (vector<TreeNode*> todo{root}; !todo.empty(); ++n) {
        TreeNode* t = todo.back();
        todo.pop_back();
        if (t->left) todo.push_back(t->left);
        if (t->right) todo.push_back(t->right);
    }

    TreeNode* cur = root;
    while (cur->left) cur = cur->left;
    size_t reached = 1;
    while (true) {
        TreeNode* next = nullptr;
        if (cur->right) {
            next = cur->right;
            while (next->left) next = next->left;
        } else {
            // the last node at which the search for cur's key turns left
            for (TreeNode* t = root; t && t != cur;) {
                if (cur->val < t->val) {
                    next = t;
                    t = t->left;
                } else {
                    t = t->right;
                }
            }
        }
        if (!next) break;
        if (next->val <= cur->val) return false;
        cur = next;
        ++reached;
    }
    // in a valid index the keys rise all the way and no node is left out
    return reached == n;
}
