// judge: validate-index-tree
// right: Morris walk without any stack, which puts the tree back as it was
#include <bits/stdc++.h>
using namespace std;

bool isValidIndex(TreeNode* root) {
    bool ok = true;
    optional<int> last;
    auto visit = [&](int key) {
        if (last && key <= *last) ok = false;
        last = key;
    };
    for (TreeNode* cur = root; cur;) {
        if (!cur->left) {
            visit(cur->val);
            cur = cur->right;
            continue;
        }
        TreeNode* pred = cur->left;
        while (pred->right && pred->right != cur) pred = pred->right;
        if (!pred->right) {
            pred->right = cur;
            cur = cur->left;
        } else {
            pred->right = nullptr;
            visit(cur->val);
            cur = cur->right;
        }
    }
    return ok;
}
