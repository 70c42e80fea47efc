// verdict: wrong-answer
// Counts a person who is both of them once, and so never finds two.
TreeNode* found;

int count(TreeNode* node, TreeNode* a, TreeNode* b) {
    if (!node)
        return 0;
    const int here =
        count(node->left, a, b) + count(node->right, a, b) + (node == a || node == b ? 1 : 0);
    if (here == 2 && !found)
        found = node;
    return here;
}

TreeNode* commonManager(TreeNode* root, TreeNode* a, TreeNode* b) {
    found = nullptr;
    count(root, a, b);
    return found;
}
