// judge: org-chart-manager
// wrong: numbers people as in a heap (2 * i, 2 * i + 1) and halves the numbers, which overflow below 64 levels; fails on: 100 people, everybody with a right report only, a and b the last two
#include <bits/stdc++.h>
using namespace std;

TreeNode* commonManager(TreeNode* root, TreeNode* a, TreeNode* b) {

    unordered_map<unsigned long long, TreeNode*> at;
    unsigned long long ia = 0, ib = 0;
    vector<pair<TreeNode*, unsigned long long>> st{{root, 1ULL}};
    while (!st.empty()) {
        auto [x, i] = st.back();
        st.pop_back();
        at[i] = x;
        if (x == a) ia = i;
        if (x == b) ib = i;
        if (x->left) st.push_back({x->left, 2 * i});
        if (x->right) st.push_back({x->right, 2 * i + 1});
    }
    while (ia != ib) {
        if (ia > ib)
            ia /= 2;
        else
            ib /= 2;
    }
    return at[ia];
}
