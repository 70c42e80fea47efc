// verdict: accepted
// reference
// time: O(n), space: O(h)
class Solution {
  public:
    bool isValidIndex(TreeNode* root) { return is_between(root, nullptr, nullptr); }

  private:
    /// Whether all keys are larger than `low`'s and smaller than `high`'s, where there are such, and
    /// in order among themselves.
    static bool is_between(const TreeNode* node, const TreeNode* low, const TreeNode* high) {
        if (node == nullptr)
            return true;
        if (low != nullptr && node->val <= low->val)
            return false;
        if (high != nullptr && node->val >= high->val)
            return false;
        return is_between(node->left, low, node) && is_between(node->right, node, high);
    }
};
