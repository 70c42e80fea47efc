// judge: validate-index-tree
// wrong: finds repeated keys with a bitmap over the whole range of keys, up to 512 MiB; fails on: root=[0,-2147483648,2147483647] (memory)
#include <bits/stdc++.h>
using namespace std;

bool isValidIndex(TreeNode* root) {
    if (!root) return true;
    struct Item {
        TreeNode* node;
        int lo, hi;  // both may be reached: repeated keys are found below
    };
    vector<Item> items{{root, INT_MIN, INT_MAX}};
    int smallest = root->val, largest = root->val;
    for (size_t i = 0; i < items.size(); i++) {
        auto [node, lo, hi] = items[i];
        if (node->val < lo || node->val > hi) return false;
        smallest = min(smallest, node->val);
        largest = max(largest, node->val);
        if (node->left) items.push_back({node->left, lo, node->val});
        if (node->right) items.push_back({node->right, node->val, hi});
    }
    vector<bool> seen((long long)largest - smallest + 1);
    for (auto& item : items) {
        long long at = (long long)item.node->val - smallest;
        if (seen[at]) return false;
        seen[at] = true;
    }
    return true;
}
