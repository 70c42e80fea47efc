// time: O(n^2) space: O(n^2)
// axes: n
#include "measured.h"
using namespace std;

struct TreeNode {
    int val;
    TreeNode *left, *right;
};

using Ints = vector<int>;

TreeNode* buildTree(Ints pre, Ints in) {
    if (pre.empty()) return nullptr;
    auto at = find(in.begin(), in.end(), pre[0]) - in.begin();  // HOT
    Ints preLeft(pre.begin() + 1, pre.begin() + 1 + at);        // HOT
    Ints preRight(pre.begin() + 1 + at, pre.end());
    Ints inLeft(in.begin(), in.begin() + at);                   // HOT
    Ints inRight(in.begin() + at + 1, in.end());
    TreeNode* left = buildTree(preLeft, inLeft);                // HOT
    TreeNode* right = buildTree(preRight, inRight);
    return new TreeNode{pre[0], left, right};
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1);
    Ints in = measured::numbers(n);
    for (int i = 0; i < n; i++) in[i] = in[i] % 8 + 8 * i;  // rising, all different
    Ints pre(in.rbegin(), in.rend());                       // so only left children
    measured::run([&] { return buildTree(pre, in)->val; });
}
