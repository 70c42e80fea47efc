// verdict: time-limit-exceeded
// Right, but makes each node's keys out of copies of those below it: quadratic on a chain.
#include <vector>

std::vector<int> keys(TreeNode* node) {
    if (!node)
        return {};
    std::vector<int> all = keys(node->left);
    all.push_back(node->val);
    for (int key : keys(node->right))
        all.push_back(key);
    return std::vector<int>(all);
}

bool isValidIndex(TreeNode* root) {
    const std::vector<int> all = keys(root);
    for (std::size_t i = 1; i < all.size(); ++i)
        if (all[i - 1] >= all[i])
            return false;
    return true;
}
