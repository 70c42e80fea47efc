// judge: validate-index-tree
// wrong: smallest and largest key of an empty subtree are 0, so a real key 0 is not checked; fails on: root=[-5,0]
#include <bits/stdc++.h>
using namespace std;

struct Span {
    int smallest = 0, largest = 0;
};

bool isValidIndex(TreeNode* root) {
    vector<TreeNode*> order;  // parents first
    if (root) order.push_back(root);
    for (size_t i = 0; i < order.size(); ++i) {
        TreeNode* t = order[i];
        if (t->left) order.push_back(t->left);
        if (t->right) order.push_back(t->right);
    }
    unordered_map<TreeNode*, Span> span;
    span.reserve(order.size());
    for (size_t i = order.size(); i-- > 0;) {
        TreeNode* t = order[i];
        Span l, r;
        if (t->left) l = span[t->left];
        if (t->right) r = span[t->right];
        if (l.largest != 0 && l.largest >= t->val) return false;
        if (r.smallest != 0 && r.smallest <= t->val) return false;
        Span mine;
        mine.smallest = t->left ? l.smallest : t->val;
        mine.largest = t->right ? r.largest : t->val;
        span[t] = mine;
    }
    return true;
}
