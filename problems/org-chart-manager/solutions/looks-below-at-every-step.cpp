// verdict: time-limit-exceeded
// Right, but asks at every step down which branch the two are in: quadratic on a chain.
bool is_below(TreeNode* node, TreeNode* person) {
    return node && (node == person || is_below(node->left, person) || is_below(node->right, person));
}

TreeNode* commonManager(TreeNode* root, TreeNode* a, TreeNode* b) {
    while (true) {
        if (is_below(root->left, a) && is_below(root->left, b))
            root = root->left;
        else if (is_below(root->right, a) && is_below(root->right, b))
            root = root->right;
        else
            return root;
    }
}
