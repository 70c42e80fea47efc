// verdict: wrong-answer
// Compares each node with the one above it only.
bool isValidIndex(TreeNode* root) {
    if (!root)
        return true;
    if (root->left && root->left->val >= root->val)
        return false;
    if (root->right && root->right->val <= root->val)
        return false;
    return isValidIndex(root->left) && isValidIndex(root->right);
}
