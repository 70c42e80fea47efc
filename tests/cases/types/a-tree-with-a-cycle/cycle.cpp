TreeNode* mirrored(TreeNode* root) {
    if (root != nullptr)
        root->left = root;
    return root;
}
