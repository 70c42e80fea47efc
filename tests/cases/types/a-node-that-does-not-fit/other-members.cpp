#include <vector>

struct TreeNode {
    int value;
    std::vector<TreeNode*> children;
};

TreeNode* mirrored(TreeNode* root) {
    return root;
}
