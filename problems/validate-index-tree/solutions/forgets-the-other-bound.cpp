// verdict: wrong-answer
// Keeps the bound of the last turn only: a step to the left forgets how far to the left.
bool check(TreeNode* node, TreeNode* low, TreeNode* high) {
    if (!node)
        return true;
    if ((low && node->val <= low->val) || (high && node->val >= high->val))
        return false;
    return check(node->left, nullptr, node) && check(node->right, node, high);
}

bool isValidIndex(TreeNode* root) {
    return check(root, nullptr, nullptr);
}
