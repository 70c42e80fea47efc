// verdict: wrong-answer
// Goes left for smaller badges and right for larger ones, as if they were in that order.
TreeNode* commonManager(TreeNode* root, TreeNode* a, TreeNode* b) {
    while (true) {
        if (root->left && a->val < root->val && b->val < root->val)
            root = root->left;
        else if (root->right && a->val > root->val && b->val > root->val)
            root = root->right;
        else
            return root;
    }
}
