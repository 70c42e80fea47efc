// judge: validate-index-tree
// wrong: bounds are float for the sake of infinity, and float cannot tell neighbouring keys above 2^24 apart; fails on: root=[16777217,16777216] (valid, refused)
#include <bits/stdc++.h>
using namespace std;

bool isValidIndex(TreeNode* root) {
    struct Entry {
        TreeNode* node;
        float lo, hi;
    };
    queue<Entry> level;
    level.push({root, -INFINITY, INFINITY});
    while (!level.empty()) {
        Entry e = level.front();
        level.pop();
        if (e.node == nullptr) continue;
        float key = e.node->val;
        if (!(e.lo < key && key < e.hi)) return false;
        level.push({e.node->left, e.lo, key});
        level.push({e.node->right, key, e.hi});
    }
    return true;
}
