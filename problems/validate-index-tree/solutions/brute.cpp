// verdict: time-limit-exceeded
// brute force
// For each node, looks at all keys below it.
#include <vector>

namespace {

std::vector<TreeNode*> all_below(TreeNode* root) {
    std::vector<TreeNode*> nodes;
    if (root != nullptr)
        nodes.push_back(root);
    for (std::size_t i = 0; i < nodes.size(); ++i)
        for (TreeNode* next : {nodes[i]->left, nodes[i]->right})
            if (next != nullptr)
                nodes.push_back(next);
    return nodes;
}

}  // namespace

bool isValidIndex(TreeNode* root) {
    for (const TreeNode* node : all_below(root)) {
        for (const TreeNode* smaller : all_below(node->left))
            if (smaller->val >= node->val)
                return false;
        for (const TreeNode* larger : all_below(node->right))
            if (larger->val <= node->val)
                return false;
    }
    return true;
}
