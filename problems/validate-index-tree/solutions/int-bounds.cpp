// verdict: wrong-answer
// Takes the ends of int for bounds that are not there: keys that are these ends are refused.
#include <climits>

bool check(TreeNode* node, int low, int high) {
    if (!node)
        return true;
    if (node->val <= low || node->val >= high)
        return false;
    return check(node->left, low, node->val) && check(node->right, node->val, high);
}

bool isValidIndex(TreeNode* root) {
    return check(root, INT_MIN, INT_MAX);
}
