// judge: org-chart-manager
// right: marks the managers of a within the chart, and leaves some of the marks there
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
    vector<pair<TreeNode*, TreeNode*>> saved;
    for (TreeNode* x = a; x; x = par[x]) {
        saved.push_back({x, x->left});
        x->left = x;  // the mark
    }
    if (b->left == b) return b;
    TreeNode* ans = b;
    while (ans->left != ans) ans = par[ans];
    for (auto& [x, left] : saved) x->left = left;
    return ans;
}
