// judge: org-chart-manager
// wrong: the manager of the highest one in preorder after a and up to b, without a swap if b comes before a; fails on: [1,2,null,3,4], a = 4, b = 3
#include <bits/stdc++.h>
using namespace std;

TreeNode* commonManager(TreeNode* root, TreeNode* a, TreeNode* b) {

    if (a == b) return a;
    vector<TreeNode*> order;
    vector<int> depth, boss;
    struct Item {
        TreeNode* x;
        int depth, boss;
    };
    vector<Item> st{{root, 0, -1}};
    int from = 0, to = 0;
    while (!st.empty()) {
        Item it = st.back();
        st.pop_back();
        int i = (int)order.size();
        order.push_back(it.x);
        depth.push_back(it.depth);
        boss.push_back(it.boss);
        if (it.x == a) from = i;
        if (it.x == b) to = i;
        if (it.x->right) st.push_back({it.x->right, it.depth + 1, i});
        if (it.x->left) st.push_back({it.x->left, it.depth + 1, i});
    }
    int best = INT_MAX, ans = 0;
    for (int i = from + 1; i <= to; i++) {
        if (depth[i] < best) {
            best = depth[i];
            ans = boss[i];
        }
    }
    return order[ans];
}
