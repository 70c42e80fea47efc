// judge: validate-index-tree
// wrong: the open upper bound starts at INT_MAX, so the largest key is refused; fails on: root=[2147483647]
#include <bits/stdc++.h>
using namespace std;

struct Range {
    TreeNode* node;
    const int* lo;  // null: no lower bound
    int hi;
};

bool isValidIndex(TreeNode* root) {
    stack<Range> st;
    if (root) st.push({root, nullptr, INT_MAX});
    while (!st.empty()) {
        Range r = st.top();
        st.pop();
        int v = r.node->val;
        if (r.lo && v <= *r.lo) return false;
        if (v >= r.hi) return false;
        if (r.node->left) st.push({r.node->left, r.lo, v});
        if (r.node->right) st.push({r.node->right, &r.node->val, r.hi});
    }
    return true;
}
