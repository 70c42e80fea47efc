// time: O(n) space: O(1)
// axes: n
#include "measured.h"
using namespace std;

struct TreeNode {
    int val;
    TreeNode* left;
    TreeNode* right;
};

TreeNode* build(int lo, int hi) {
    if (lo >= hi)
        return nullptr;
    int mid = lo + (hi - lo) / 2;
    return new TreeNode{mid, build(lo, mid), build(mid + 1, hi)};
}

int inversions(TreeNode* node) {
    int previous = -1, wrong = 0;
    while (node) {                                          // HOT
        if (node->left) {                                   // HOT
            TreeNode* before = node->left;                  // HOT
            while (before->right && before->right != node)  // HOT
                before = before->right;                     // HOT
            if (!before->right) {                           // HOT
                before->right = node;                       // HOT
                node = node->left;                          // HOT
                continue;                                   // HOT
            }
            before->right = nullptr;  // HOT
        }
        wrong += node->val < previous;  // HOT
        previous = node->val;           // HOT
        node = node->right;             // HOT
    }
    return wrong;
}

int main(int argc, char** argv) {
    TreeNode* root = build(0, measured::size(argc, argv, 1));
    measured::run([&] { return inversions(root); });
}
