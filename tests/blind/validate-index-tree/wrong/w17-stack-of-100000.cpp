// judge: validate-index-tree
// wrong: its own stack has room for 100000 nodes and is written beyond its end in a deeper tree; fails on: a chain of 200000 nodes to the left with the keys 200000 ... 1
#include <bits/stdc++.h>
using namespace std;

bool isValidIndex(TreeNode* root) {
    const int MAXN = 100000;
    TreeNode* st[MAXN];
    int top = 0;
    long long prev = LLONG_MIN;
    TreeNode* cur = root;
    while (cur || top > 0) {
        while (cur) {
            st[top++] = cur;
            cur = cur->left;
        }
        cur = st[--top];
        if (cur->val <= prev) return false;
        prev = cur->val;
        cur = cur->right;
    }
    return true;
}
