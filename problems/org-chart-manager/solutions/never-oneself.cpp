// verdict: wrong-answer
// Takes only people strictly above both: where one reports to the other, their manager.
#include <vector>

bool search(TreeNode* node, TreeNode* person, std::vector<TreeNode*>& way) {
    if (!node)
        return false;
    if (node == person)
        return true;
    way.push_back(node);
    if (search(node->left, person, way) || search(node->right, person, way))
        return true;
    way.pop_back();
    return false;
}

TreeNode* commonManager(TreeNode* root, TreeNode* a, TreeNode* b) {
    std::vector<TreeNode*> first, second;
    search(root, a, first);
    search(root, b, second);
    TreeNode* common = root;
    for (std::size_t i = 0; i < first.size() && i < second.size() && first[i] == second[i]; ++i)
        common = first[i];
    return common;
}
