// judge: validate-index-tree
// right: depth first with 64-bit open bounds in a vector of tuples
#include <bits/stdc++.h>
using namespace std;

bool isValidIndex(TreeNode* root) {
    vector<tuple<TreeNode*, int64_t, int64_t>> todo;
    todo.emplace_back(root, numeric_limits<int64_t>::min(), numeric_limits<int64_t>::max());
    while (!todo.empty()) {
        auto [node, lo, hi] = todo.back();
        todo.pop_back();
        if (!node) continue;
        if (node->val <= lo || node->val >= hi) return false;
        todo.emplace_back(node->left, lo, node->val);
        todo.emplace_back(node->right, node->val, hi);
    }
    return true;
}
