struct TreeNode {
    int val;
    TreeNode *left = nullptr, *right = nullptr;
};
