// judge: org-chart-manager
// wrong: going down, searches the whole left side at every step, quadratic time; fails on: 200000 people, everybody with a left report only, a and b the last two (fast if with right ones only)
#include <bits/stdc++.h>
using namespace std;

static bool contains(TreeNode* t, TreeNode* who) {
    vector<TreeNode*> st;
    if (t) st.push_back(t);
    while (!st.empty()) {
        TreeNode* x = st.back();
        st.pop_back();
        if (x == who) return true;
        if (x->right) st.push_back(x->right);
        if (x->left) st.push_back(x->left);
    }
    return false;
}

TreeNode* commonManager(TreeNode* root, TreeNode* a, TreeNode* b) {

    TreeNode* x = root;
    while (x != a && x != b) {
        bool la = contains(x->left, a), lb = contains(x->left, b);
        if (la != lb) return x;
        x = la ? x->left : x->right;
    }
    return x;
}
