// verdict: runtime-error
// Looks at the root before asking whether there is one.
bool check(TreeNode* node, const int* low, const int* high) {
    if ((low && node->val <= *low) || (high && node->val >= *high))
        return false;
    return (!node->left || check(node->left, low, &node->val)) &&
           (!node->right || check(node->right, &node->val, high));
}

bool isValidIndex(TreeNode* root) {
    return check(root, nullptr, nullptr);
}
