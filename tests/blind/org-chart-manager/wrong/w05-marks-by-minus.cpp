// judge: org-chart-manager
// wrong: marks the managers of a by the sign of the badge, which takes badges above 0 for granted; fails on: [1,-2,-3], a = 1, b = 2
#include <bits/stdc++.h>
using namespace std;

TreeNode* commonManager(TreeNode* root, TreeNode* a, TreeNode* b) {
    unordered_map<TreeNode*, TreeNode*> par;
    par[root] = nullptr;
    vector<TreeNode*> st{root};
    while (!st.empty()) {
        TreeNode* x = st.back();
        st.pop_back();
        if (x->left) {
            par[x->left] = x;
            st.push_back(x->left);
        }
        if (x->right) {
            par[x->right] = x;
            st.push_back(x->right);
        }
    }
    for (TreeNode* x = a; x; x = par[x]) x->val = -x->val;
    TreeNode* ans = b;
    while (ans && ans->val > 0) ans = par[ans];
    for (TreeNode* x = a; x; x = par[x]) x->val = -x->val;
    return ans;
}
