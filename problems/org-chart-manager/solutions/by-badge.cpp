// verdict: wrong-answer
// Compares badges, which are not unique.
TreeNode* commonManager(TreeNode* root, TreeNode* a, TreeNode* b) {
    if (!root || root->val == a->val || root->val == b->val)
        return root;
    TreeNode* left = commonManager(root->left, a, b);
    TreeNode* right = commonManager(root->right, a, b);
    return left && right ? root : left ? left : right;
}
