// judge: validate-index-tree
// wrong: takes INT_MIN as previous key for "none yet", so the smallest key may come twice; fails on: root=[-2147483648,null,-2147483648]
#include <bits/stdc++.h>
using namespace std;

class InOrder {
    stack<TreeNode*> path_;
    void descend(TreeNode* t) {
        while (t) {
            path_.push(t);
            t = t->left;
        }
    }

public:
    explicit InOrder(TreeNode* root) { descend(root); }
    bool hasNext() const { return !path_.empty(); }
    int next() {
        TreeNode* t = path_.top();
        path_.pop();
        descend(t->right);
        return t->val;
    }
};

bool isValidIndex(TreeNode* root) {
    const int kNone = numeric_limits<int>::min();
    int last = kNone;
    for (InOrder it(root); it.hasNext();) {
        int key = it.next();
        if (last != kNone && key <= last) return false;
        last = key;
    }
    return true;
}
