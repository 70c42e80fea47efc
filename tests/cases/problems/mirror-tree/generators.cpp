Input chain(Random&, int n) {
    TreeNode* const root = zigzag_chain(n);
    int value = 0;
    for (TreeNode* node : nodes(root))
        node->val = value++;
    return {root};
}
