/**
 * Definition for a binary tree node.
 * struct TreeNode {
 *     int val;
 *     TreeNode *left;
 *     TreeNode *right;
 * };
 */
class Solution {
public:
    TreeNode* mirrored(TreeNode* root) {
        return root ? new TreeNode(root->val, mirrored(root->right), mirrored(root->left)) : nullptr;
    }
};
