// verdict: accepted
// reference
#include <utility>

TreeNode* mirrored(TreeNode* root) {
    if (root == nullptr)
        return nullptr;
    std::swap(root->left, root->right);
    mirrored(root->left);
    mirrored(root->right);
    return root;
}
