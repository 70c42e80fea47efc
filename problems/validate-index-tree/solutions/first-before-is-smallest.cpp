// verdict: wrong-answer
// The key before the first one is taken to be the smallest int, which a key may be.
#include <climits>

class Solution {
    int before = INT_MIN;

  public:
    bool isValidIndex(TreeNode* root) {
        if (!root)
            return true;
        if (!isValidIndex(root->left))
            return false;
        if (root->val <= before)
            return false;
        before = root->val;
        return isValidIndex(root->right);
    }
};
