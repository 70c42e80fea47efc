// judge: validate-index-tree
// wrong: the previous key of the in-order walk starts at INT_MIN, so the smallest key is refused; fails on: root=[-2147483648]
#include <bits/stdc++.h>
using namespace std;

bool isValidIndex(TreeNode* root) {
    vector<TreeNode*> st;
    int prev = INT_MIN;
    TreeNode* cur = root;
    while (cur != nullptr || !st.empty()) {
        while (cur != nullptr) {
            st.push_back(cur);
            cur = cur->left;
        }
        cur = st.back();
        st.pop_back();
        if (cur->val <= prev) return false;
        prev = cur->val;
        cur = cur->right;
    }
    return true;
}
