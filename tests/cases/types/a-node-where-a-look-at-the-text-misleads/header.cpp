#include "node.h"

TreeNode* mirrored(TreeNode* root) {
    if (root == nullptr)
        return nullptr;
    TreeNode* made = new TreeNode;
    *made = {root->val, mirrored(root->right), mirrored(root->left)};
    return made;
}
