// judge: org-chart-manager
// right: both paths from the head, found by an iterative postorder whose stack is the path; the last common node
#include <bits/stdc++.h>
using namespace std;

static vector<TreeNode*> pathTo(TreeNode* root, TreeNode* who) {
    vector<TreeNode*> path;
    TreeNode* cur = root;
    TreeNode* last = nullptr;
    while (cur || !path.empty()) {
        if (cur) {
            path.push_back(cur);
            if (cur == who) return path;
            cur = cur->left;
        } else {
            TreeNode* top = path.back();
            if (top->right && top->right != last) {
                cur = top->right;
            } else {
                last = top;
                path.pop_back();
            }
        }
    }
    return path;
}

TreeNode* commonManager(TreeNode* root, TreeNode* a, TreeNode* b) {

    auto p = pathTo(root, a), q = pathTo(root, b);
    auto [i, j] = mismatch(p.begin(), p.end(), q.begin(), q.end());
    (void)j;
    return *prev(i);
}
