#include <bits/stdc++.h>
using namespace std;

struct TreeNode {
    int val;
    TreeNode *left, *right;
};

class Solution {
public:
    TreeNode* mirrored(TreeNode* root) {
        if (!root)
            return NULL;
        TreeNode* left = mirrored(root->left);
        root->left = mirrored(root->right);
        root->right = left;
        return root;
    }
};
