// judge: validate-index-tree
// wrong: compares keys by the sign of their 32-bit difference, which wraps when they are far apart; fails on: root=[2147483647,-2147483648] (valid, refused)
#include <bits/stdc++.h>
using namespace std;

// negative, zero or positive, as strcmp does
static int32_t compareKeys(int32_t a, int32_t b) {
    return (int32_t)((uint32_t)a - (uint32_t)b);
}

bool isValidIndex(TreeNode* root) {
    vector<TreeNode*> path;
    const TreeNode* prev = nullptr;
    while (root || !path.empty()) {
        while (root) {
            path.push_back(root);
            root = root->left;
        }
        TreeNode* t = path.back();
        path.pop_back();
        if (prev && compareKeys(prev->val, t->val) >= 0) return false;
        prev = t;
        root = t->right;
    }
    return true;
}
