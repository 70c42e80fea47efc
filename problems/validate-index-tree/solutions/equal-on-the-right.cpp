// verdict: wrong-answer
// Lets a key on the right be equal.
bool check(TreeNode* node, TreeNode* low, TreeNode* high) {
    if (!node)
        return true;
    if ((low && node->val < low->val) || (high && node->val >= high->val))
        return false;
    return check(node->left, low, node) && check(node->right, node, high);
}

bool isValidIndex(TreeNode* root) {
    return check(root, nullptr, nullptr);
}
