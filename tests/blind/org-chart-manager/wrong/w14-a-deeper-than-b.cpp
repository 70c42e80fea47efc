// judge: org-chart-manager
// wrong: brings b up to the level of a, but not a up to the level of b; fails on: [1,2,3,4], a = 3, b = 2
#include <bits/stdc++.h>
using namespace std;

TreeNode* commonManager(TreeNode* root, TreeNode* a, TreeNode* b) {

    unordered_map<TreeNode*, pair<TreeNode*, int>> info;  // manager, level
    info[root] = {nullptr, 0};
    vector<TreeNode*> st{root};
    while (!st.empty()) {
        TreeNode* x = st.back();
        st.pop_back();
        int level = info[x].second;
        for (TreeNode* c : {x->left, x->right}) {
            if (!c) continue;
            info[c] = {x, level + 1};
            st.push_back(c);
        }
    }
    while (info[b].second > info[a].second) b = info[b].first;
    while (a != b) {
        a = info[a].first;
        b = info[b].first;
    }
    return a;
}
