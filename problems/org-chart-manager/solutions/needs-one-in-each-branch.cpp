// verdict: wrong-answer
// Looks for the person with one of the two in each branch: there is none where one of them is above
// the other.
int count(TreeNode* node, TreeNode* a, TreeNode* b, TreeNode*& found) {
    if (!node)
        return 0;
    int left = count(node->left, a, b, found), right = count(node->right, a, b, found);
    if (left == 1 && right == 1)
        found = node;
    return left + right + (node == a) + (node == b);
}

TreeNode* commonManager(TreeNode* root, TreeNode* a, TreeNode* b) {
    TreeNode* found = root;
    count(root, a, b, found);
    return found;
}
