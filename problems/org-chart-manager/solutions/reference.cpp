// verdict: accepted
// reference
// time: O(n), space: O(h)
TreeNode* commonManager(TreeNode* root, TreeNode* a, TreeNode* b) {
    if (root == nullptr || root == a || root == b)
        return root;
    TreeNode* const left = commonManager(root->left, a, b);
    TreeNode* const right = commonManager(root->right, a, b);
    if (left != nullptr && right != nullptr)
        return root;
    return left != nullptr ? left : right;
}
