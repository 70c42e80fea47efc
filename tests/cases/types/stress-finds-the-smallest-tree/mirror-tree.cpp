// Leaves a node alone that has nothing on its left.
#include <utility>

TreeNode* mirrored(TreeNode* root) {
    if (root == nullptr)
        return nullptr;
    if (root->left != nullptr)
        std::swap(root->left, root->right);
    mirrored(root->left);
    mirrored(root->right);
    return root;
}
