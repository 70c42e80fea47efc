// Only the constructor with the value, and a main for tries.
#include <iostream>

class TreeNode {
public:
    int val;
    TreeNode* left;
    TreeNode* right;
    TreeNode(int x) : val(x), left(nullptr), right(nullptr) {}
};

TreeNode* mirrored(TreeNode* root) {
    if (!root)
        return root;
    TreeNode* made = new TreeNode(root->val);
    made->left = mirrored(root->right);
    made->right = mirrored(root->left);
    return made;
}

int main() {
    TreeNode one(1);
    std::cout << mirrored(&one)->val << "\n";
}
