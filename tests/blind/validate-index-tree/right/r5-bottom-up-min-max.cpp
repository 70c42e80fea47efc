// judge: validate-index-tree
// right: nodes listed parents first, then smallest and largest key of each subtree from the bottom up
#include <bits/stdc++.h>
using namespace std;

bool isValidIndex(TreeNode* root) {
    if (!root) return true;
    vector<TreeNode*> node{root};
    vector<int> leftOf, rightOf;
    for (size_t i = 0; i < node.size(); i++) {
        TreeNode* t = node[i];
        leftOf.push_back(-1);
        rightOf.push_back(-1);
        if (t->left) {
            leftOf[i] = (int)node.size();
            node.push_back(t->left);
        }
        if (t->right) {
            rightOf[i] = (int)node.size();
            node.push_back(t->right);
        }
    }
    vector<int> smallest(node.size()), largest(node.size());
    for (int i = (int)node.size() - 1; i >= 0; i--) {
        smallest[i] = largest[i] = node[i]->val;
        if (int l = leftOf[i]; l != -1) {
            if (largest[l] >= node[i]->val) return false;
            smallest[i] = smallest[l];
        }
        if (int r = rightOf[i]; r != -1) {
            if (smallest[r] <= node[i]->val) return false;
            largest[i] = largest[r];
        }
    }
    return true;
}
