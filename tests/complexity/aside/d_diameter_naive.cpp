// time: O(n log n) space: O(log n)
// axes: n
#include "measured.h"
using namespace std;

struct TreeNode {
    TreeNode *left = nullptr, *right = nullptr;
};

int height(const TreeNode* t) {
    if (!t) return 0;                                     // HOT
    return 1 + max(height(t->left), height(t->right));    // HOT
}

int diameter(const TreeNode* t) {
    if (!t) return 0;
    int through = height(t->left) + height(t->right);     // HOT
    return max({through, diameter(t->left), diameter(t->right)});
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    vector<TreeNode> tree(n);
    for (int i = 1; i < n; i++)
        (i % 2 ? tree[(i - 1) / 2].left : tree[(i - 1) / 2].right) = &tree[i];
    measured::run([&] { return diameter(&tree[0]); });
}
