// verdict: accepted
// time: O(n), space: O(h)
// Counts how many of the two are at or below each person; the first one with both is the answer.
// With the node's definition, as it is pasted from elsewhere.
#include <bits/stdc++.h>
using namespace std;

struct TreeNode {
    int val;
    TreeNode *left;
    TreeNode *right;
    TreeNode(int x) : val(x), left(NULL), right(NULL) {}
};

class Solution {
    TreeNode* found = nullptr;
    int count(TreeNode* node, TreeNode* p, TreeNode* q) {
        if (!node)
            return 0;
        int here = count(node->left, p, q) + count(node->right, p, q) + (node == p) + (node == q);
        if (here == 2 && !found)
            found = node;
        return here;
    }

public:
    TreeNode* commonManager(TreeNode* root, TreeNode* p, TreeNode* q) {
        count(root, p, q);
        return found;
    }
};
