// verdict: wrong-answer
// Compares by the sign of a difference, which overflows where the keys are far apart.
#include <vector>

void visit(TreeNode* node, std::vector<int>& keys) {
    if (!node)
        return;
    visit(node->left, keys);
    keys.push_back(node->val);
    visit(node->right, keys);
}

bool isValidIndex(TreeNode* root) {
    std::vector<int> keys;
    visit(root, keys);
    for (std::size_t i = 1; i < keys.size(); ++i)
        if (static_cast<int>(static_cast<unsigned>(keys[i]) - static_cast<unsigned>(keys[i - 1])) <= 0)
            return false;
    return true;
}
