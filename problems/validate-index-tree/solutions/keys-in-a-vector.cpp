// verdict: accepted
// time: O(n), space: O(n)
// All keys in the order of a visit from left to right: each has to be larger than the one before.
#include <bits/stdc++.h>
using namespace std;

void visit(TreeNode* node, vector<int>& keys) {
    if (!node)
        return;
    visit(node->left, keys);
    keys.push_back(node->val);
    visit(node->right, keys);
}

bool isValidIndex(TreeNode* root) {
    vector<int> keys;
    visit(root, keys);
    return adjacent_find(keys.begin(), keys.end(), greater_equal<int>()) == keys.end();
}
