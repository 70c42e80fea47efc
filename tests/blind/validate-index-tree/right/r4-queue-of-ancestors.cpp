// judge: validate-index-tree
// right: level by level with a queue; the bounds are pointers to the two ancestors that matter
#include <bits/stdc++.h>
using namespace std;

struct Item {
    const TreeNode* node;
    const TreeNode* below;  // the nearest ancestor that has to be smaller
    const TreeNode* above;  // the nearest ancestor that has to be larger
};

bool isValidIndex(TreeNode* root) {
    queue<Item> q;
    if (root != nullptr) q.push({root, nullptr, nullptr});
    while (!q.empty()) {
        const Item it = q.front();
        q.pop();
        const int key = it.node->val;
        if (it.below != nullptr && it.below->val >= key) return false;
        if (it.above != nullptr && it.above->val <= key) return false;
        if (it.node->left != nullptr) q.push({it.node->left, it.below, it.node});
        if (it.node->right != nullptr) q.push({it.node->right, it.node, it.above});
    }
    return true;
}
