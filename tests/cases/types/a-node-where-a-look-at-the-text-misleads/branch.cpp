#ifdef LOCAL
struct TreeNode {
    int val;
    TreeNode *left, *right;
};
#endif

TreeNode* mirrored(TreeNode* root) {
    return root ? new TreeNode(root->val, mirrored(root->right), mirrored(root->left)) : nullptr;
}
