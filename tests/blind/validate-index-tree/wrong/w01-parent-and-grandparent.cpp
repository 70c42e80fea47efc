// judge: validate-index-tree
// wrong: compares each node only with its parent and its grandparent; fails on: root=[50,20,null,10,null,null,15,null,60] (60 stands on the left of 50)
#include <bits/stdc++.h>
using namespace std;

// is x on the proper side of its ancestor a?
static bool fits(TreeNode* a, bool onTheLeft, TreeNode* x) {
    return onTheLeft ? x->val < a->val : x->val > a->val;
}

bool isValidIndex(TreeNode* root) {
    vector<TreeNode*> todo;
    if (root) todo.push_back(root);
    while (!todo.empty()) {
        TreeNode* t = todo.back();
        todo.pop_back();
        for (bool left : {true, false}) {
            TreeNode* child = left ? t->left : t->right;
            if (!child) continue;
            if (!fits(t, left, child)) return false;
            if (child->left && !fits(t, left, child->left)) return false;
            if (child->right && !fits(t, left, child->right)) return false;
            todo.push_back(child);
        }
    }
    return true;
}
