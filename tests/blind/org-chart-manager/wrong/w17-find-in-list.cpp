// judge: org-chart-manager
// wrong: looks up every manager of b in a list of the managers of a; fails on: two branches below the head, each 99999 deep, a and b at their ends (fast on a single chain)
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
    list<TreeNode*> above;
    for (TreeNode* x = a; x; x = par[x]) above.push_back(x);
    TreeNode* x = b;
    while (find(above.begin(), above.end(), x) == above.end()) x = par[x];
    return x;
}
