// judge: validate-index-tree
// wrong: closed bounds val-1 and val+1 are 32-bit and wrap at the smallest and largest key; fails on: root=[-2147483648,5] (5 on the left of the smallest key is taken)
#include <bits/stdc++.h>
using namespace std;

struct Frame {
    TreeNode* node;
    int32_t lo, hi;  // both inclusive
};

bool isValidIndex(TreeNode* root) {
    deque<Frame> work{{root, INT32_MIN, INT32_MAX}};
    while (!work.empty()) {
        auto [node, lo, hi] = work.front();
        work.pop_front();
        if (!node) continue;
        if (node->val < lo || node->val > hi) return false;
        const uint32_t key = node->val;
        work.push_back({node->left, lo, (int32_t)(key - 1)});
        work.push_back({node->right, (int32_t)(key + 1), hi});
    }
    return true;
}
