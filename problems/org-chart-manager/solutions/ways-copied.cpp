// verdict: memory-limit-exceeded
// Right, but hands a copy of the way so far to every call: on a chain they take quadratic memory.
#include <vector>

void search(TreeNode* node, std::vector<TreeNode*> way, TreeNode* person,
            std::vector<TreeNode*>& found) {
    if (!node || !found.empty())
        return;
    way.push_back(node);
    if (node == person) {
        found = way;
        return;
    }
    search(node->left, way, person, found);
    search(node->right, way, person, found);
}

TreeNode* commonManager(TreeNode* root, TreeNode* a, TreeNode* b) {
    std::vector<TreeNode*> first, second;
    search(root, {}, a, first);
    search(root, {}, b, second);
    TreeNode* common = root;
    for (std::size_t i = 0; i < first.size() && i < second.size() && first[i] == second[i]; ++i)
        common = first[i];
    return common;
}
