// judge: validate-index-tree
// wrong: looks for equal keys only between parent and child and else asks is_sorted of the keys in order; fails on: root=[20,10,null,null,20]
#include <bits/stdc++.h>
using namespace std;

bool isValidIndex(TreeNode* root) {
    vector<int> keys;
    stack<TreeNode*> st;
    for (TreeNode* t = root; t || !st.empty();) {
        if (t) {
            if (t->left && t->left->val == t->val) return false;
            if (t->right && t->right->val == t->val) return false;
            st.push(t);
            t = t->left;
        } else {
            t = st.top();
            st.pop();
            keys.push_back(t->val);
            t = t->right;
        }
    }
    return is_sorted(keys.begin(), keys.end());
}
