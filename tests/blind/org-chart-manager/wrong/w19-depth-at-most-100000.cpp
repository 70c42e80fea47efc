// judge: org-chart-manager
// wrong: the highest one in inorder between a and b, but 100000 stands for "deeper than all"; fails on: 200000 people, everybody with a right report only, a and b the last two
#include <bits/stdc++.h>
using namespace std;

TreeNode* commonManager(TreeNode* root, TreeNode* a, TreeNode* b) {

    vector<pair<TreeNode*, int>> inorder, st;
    TreeNode* cur = root;
    int depth = 0;
    int i = -1, j = -1;
    while (cur || !st.empty()) {
        while (cur) {
            st.push_back({cur, depth++});
            cur = cur->left;
        }
        auto [x, d] = st.back();
        st.pop_back();
        if (x == a) i = (int)inorder.size();
        if (x == b) j = (int)inorder.size();
        inorder.push_back({x, d});
        cur = x->right;
        depth = d + 1;
    }
    if (i > j) swap(i, j);
    int best = 100000;
    TreeNode* ans = nullptr;
    for (int k = i; k <= j; k++) {
        if (inorder[k].second < best) {
            best = inorder[k].second;
            ans = inorder[k].first;
        }
    }
    return ans;
}
