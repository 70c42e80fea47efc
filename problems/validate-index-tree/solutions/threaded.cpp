// verdict: accepted
// time: O(n), space: O(1)
// Morris: links the last node on the left of each node to it, and takes the link out again.
bool isValidIndex(TreeNode* root) {
    bool valid = true;
    const TreeNode* before = nullptr;
    for (TreeNode* node = root; node != nullptr;) {
        if (node->left != nullptr) {
            TreeNode* last = node->left;
            while (last->right != nullptr && last->right != node)
                last = last->right;
            if (last->right == nullptr) {
                last->right = node;
                node = node->left;
                continue;
            }
            last->right = nullptr;
        }
        if (before != nullptr && before->val >= node->val)
            valid = false;
        before = node;
        node = node->right;
    }
    return valid;
}
