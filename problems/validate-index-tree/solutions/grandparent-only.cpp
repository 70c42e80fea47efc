// verdict: wrong-answer
// Compares with the node above and the one above that.
bool check(TreeNode* node, TreeNode* low, TreeNode* high) {
    if (!node)
        return true;
    if ((low && node->val <= low->val) || (high && node->val >= high->val))
        return false;
    for (TreeNode* below : {node->left ? node->left->right : nullptr})
        if (below && below->val >= node->val)
            return false;
    for (TreeNode* below : {node->right ? node->right->left : nullptr})
        if (below && below->val <= node->val)
            return false;
    return check(node->left, nullptr, node) && check(node->right, node, nullptr);
}

bool isValidIndex(TreeNode* root) {
    return check(root, nullptr, nullptr);
}
