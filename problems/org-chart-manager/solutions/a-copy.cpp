// verdict: wrong-answer
// Returns a node of its own with the right badge.
TreeNode* search(TreeNode* root, TreeNode* a, TreeNode* b) {
    if (!root || root == a || root == b)
        return root;
    TreeNode* left = search(root->left, a, b);
    TreeNode* right = search(root->right, a, b);
    return left && right ? root : left ? left : right;
}

TreeNode* commonManager(TreeNode* root, TreeNode* a, TreeNode* b) {
    return new TreeNode(search(root, a, b)->val);
}
