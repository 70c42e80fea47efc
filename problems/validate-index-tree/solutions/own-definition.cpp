// verdict: accepted
// time: O(n), space: O(h)
// As it is pasted from elsewhere: with the node's definition, bounds of a wider type, a main.
#include <bits/stdc++.h>
using namespace std;

struct TreeNode {
    int val;
    TreeNode* left;
    TreeNode* right;
    TreeNode(int x) : val(x), left(NULL), right(NULL) {}
};

class Solution {
public:
    bool check(TreeNode* node, long long lo, long long hi) {
        if (!node)
            return true;
        if (node->val <= lo || node->val >= hi)
            return false;
        return check(node->left, lo, node->val) && check(node->right, node->val, hi);
    }
    bool isValidIndex(TreeNode* root) {
        return check(root, LLONG_MIN, LLONG_MAX);
    }
};

int main() {
    TreeNode root(1);
    cout << Solution().isValidIndex(&root) << endl;
}
