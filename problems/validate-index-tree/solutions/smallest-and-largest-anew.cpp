// verdict: time-limit-exceeded
// Right, but asks for the largest key on the left and the smallest on the right at every node anew:
// quadratic on a chain.
#include <algorithm>
#include <climits>

long long largest(TreeNode* node) {
    if (!node)
        return LLONG_MIN;
    return std::max<long long>({node->val, largest(node->left), largest(node->right)});
}

long long smallest(TreeNode* node) {
    if (!node)
        return LLONG_MAX;
    return std::min<long long>({node->val, smallest(node->left), smallest(node->right)});
}

bool isValidIndex(TreeNode* root) {
    if (!root)
        return true;
    return largest(root->left) < root->val && root->val < smallest(root->right) &&
           isValidIndex(root->left) && isValidIndex(root->right);
}
