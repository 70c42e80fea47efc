// judge: validate-index-tree
// wrong: gives each node a 64-bit position halfway in its parent's interval, and from some 64 levels down the positions coincide; fails on: a chain of 100 nodes to the left with the keys 100 ... 1 (valid, refused)
#include <bits/stdc++.h>
using namespace std;

struct Placed {
    TreeNode* node;
    uint64_t lo, hi;
    uint64_t mid() const { return lo + (hi - lo) / 2; }
};

bool isValidIndex(TreeNode* root) {
    vector<Placed> all;
    if (root) all.push_back({root, 0, UINT64_MAX});
    for (size_t i = 0; i < all.size(); i++) {
        const Placed p = all[i];
        if (p.node->left) all.push_back({p.node->left, p.lo, p.mid()});
        if (p.node->right) all.push_back({p.node->right, p.mid(), p.hi});
    }
    // from left to right, as one would draw it
    stable_sort(all.begin(), all.end(), [](const Placed& a, const Placed& b) { return a.mid() < b.mid(); });
    for (size_t i = 1; i < all.size(); i++)
        if (all[i - 1].node->val >= all[i].node->val) return false;
    return true;
}
