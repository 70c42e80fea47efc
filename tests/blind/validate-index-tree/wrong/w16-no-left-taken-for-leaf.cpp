// judge: validate-index-tree
// wrong: takes a node without a left child for a leaf and never looks at its right; fails on: root=[5,null,3]
#include <bits/stdc++.h>
using namespace std;

bool isValidIndex(TreeNode* root) {
    if (!root) return true;
    using Bounds = pair<long, long>;
    stack<pair<TreeNode*, Bounds>> st;
    st.push({root, {LONG_MIN, LONG_MAX}});
    while (!st.empty()) {
        auto [node, b] = st.top();
        st.pop();
        if (node->val <= b.first || node->val >= b.second) return false;
        if (!node->left) continue;  // a leaf
        st.push({node->left, {b.first, node->val}});
        if (node->right) st.push({node->right, {node->val, b.second}});
    }
    return true;
}
