// judge: validate-index-tree
// wrong: the Morris walk knows its own threads by the key they lead to and not by the node, so it takes an equal key for one and cuts it off; fails on: root=[7,3,null,null,7]
#include <bits/stdc++.h>
using namespace std;

bool isValidIndex(TreeNode* root) {
    bool valid = true;
    bool first = true;
    int prev = 0;
    TreeNode* cur = root;
    while (cur) {
        bool visit = true;
        if (cur->left) {
            TreeNode* p = cur->left;
            while (p->right && p->right->val != cur->val) p = p->right;
            if (!p->right) {
                p->right = cur;
                cur = cur->left;
                visit = false;
            } else {
                p->right = nullptr;
            }
        }
        if (visit) {
            if (!first && cur->val <= prev) valid = false;
            first = false;
            prev = cur->val;
            cur = cur->right;
        }
    }
    return valid;
}
