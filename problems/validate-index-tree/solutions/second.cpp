// verdict: accepted
// time: O(n), space: O(h)
// Visits the keys in their order with a stack of its own, and compares each with the one before.
#include <optional>
#include <vector>

bool isValidIndex(TreeNode* root) {
    std::vector<const TreeNode*> above;
    std::optional<int> before;
    for (const TreeNode* node = root; node != nullptr || !above.empty();) {
        for (; node != nullptr; node = node->left)
            above.push_back(node);
        node = above.back();
        above.pop_back();
        if (before && *before >= node->val)
            return false;
        before = node->val;
        node = node->right;
    }
    return true;
}
