// judge: validate-index-tree
// right: in-order walk with a std::stack, each key larger than the one before
#include <bits/stdc++.h>
using namespace std;

bool isValidIndex(TreeNode* root) {
    stack<TreeNode*> path;
    TreeNode* previous = nullptr;
    TreeNode* at = root;
    while (at || !path.empty()) {
        for (; at; at = at->left) path.push(at);
        at = path.top();
        path.pop();
        if (previous && previous->val >= at->val) return false;
        previous = at;
        at = at->right;
    }
    return true;
}
