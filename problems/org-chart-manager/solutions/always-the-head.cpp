// verdict: wrong-answer
// The head is a common manager of all, but seldom the closest.
TreeNode* commonManager(TreeNode* root, TreeNode*, TreeNode*) {
    return root;
}
