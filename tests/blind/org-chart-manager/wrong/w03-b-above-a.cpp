// judge: org-chart-manager
// wrong: climbs from the manager of b, never trying b itself, unless they are the same person; fails on: [1,2,null,3], a = 3, b = 1
#include <bits/stdc++.h>
using namespace std;

TreeNode* commonManager(TreeNode* root, TreeNode* a, TreeNode* b) {

    if (a == b) return a;
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
    unordered_set<TreeNode*> above;
    for (TreeNode* x = a; x; x = par[x]) above.insert(x);
    for (TreeNode* x = par[b]; x; x = par[x])
        if (above.count(x)) return x;
    return root;
}
