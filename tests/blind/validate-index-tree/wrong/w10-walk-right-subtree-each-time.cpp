// judge: validate-index-tree
// wrong: looks through the whole right subtree of every node, quadratic when the tree is deep to the right; fails on: a chain of 200000 nodes to the right with the keys 1 ... 200000 (too slow)
#include <bits/stdc++.h>
using namespace std;

static bool everythingAbove(TreeNode* top, int key) {
    vector<TreeNode*> todo{top};
    while (!todo.empty()) {
        TreeNode* t = todo.back();
        todo.pop_back();
        if (!t) continue;
        if (t->val <= key) return false;
        todo.push_back(t->left);
        todo.push_back(t->right);
    }
    return true;
}

bool isValidIndex(TreeNode* root) {
    stack<TreeNode*> nodes;
    if (root) nodes.push(root);
    while (!nodes.empty()) {
        TreeNode* t = nodes.top();
        nodes.pop();
        // once all trees below are valid the largest key on the left is the last of its right spine
        if (t->left) {
            TreeNode* largest = t->left;
            while (largest->right) largest = largest->right;
            if (largest->val >= t->val) return false;
        }
        if (!everythingAbove(t->right, t->val)) return false;
        if (t->left) nodes.push(t->left);
        if (t->right) nodes.push(t->right);
    }
    return true;
}
