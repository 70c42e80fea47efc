struct TreeNode {
    int val;
    TreeNode *left, *right;
};

TreeNode* mirrored(TreeNode* root) {
    return root->middle;
}
