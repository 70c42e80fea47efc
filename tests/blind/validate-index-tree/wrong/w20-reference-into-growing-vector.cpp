// judge: validate-index-tree
// wrong: keeps a reference into the vector it appends to, which dangles when the first of two children makes it grow; fails on: root 1 whose right child is the root of a balanced tree of the keys 2 ... 200000 (the size is then even whenever a left child is appended)
#include <bits/stdc++.h>
using namespace std;

struct Check {
    TreeNode* node;
    int64_t lo, hi;
};

bool isValidIndex(TreeNode* root) {
    vector<Check> checks;
    checks.reserve(16);
    if (root) checks.push_back({root, INT64_MIN, INT64_MAX});
    for (size_t i = 0; i < checks.size(); i++) {
        const Check& c = checks[i];
        const int64_t key = c.node->val;
        if (key <= c.lo || key >= c.hi) return false;
        if (c.node->left) checks.push_back({c.node->left, c.lo, key});
        if (c.node->right) checks.push_back({c.node->right, key, c.hi});
    }
    return true;
}
