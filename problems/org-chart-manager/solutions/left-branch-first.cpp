// verdict: wrong-answer
// Stops in the left branch as soon as one of the two is found there.
TreeNode* commonManager(TreeNode* root, TreeNode* a, TreeNode* b) {
    if (!root || root == a || root == b)
        return root;
    if (TreeNode* left = commonManager(root->left, a, b))
        return left;
    return commonManager(root->right, a, b);
}
