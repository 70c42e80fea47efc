// verdict: accepted
// slowest
// time: O(n), space: O(n)
// Everybody's manager in a hash table; then up from one, and up from the other until they meet.
#include <bits/stdc++.h>
using namespace std;

class Solution {
public:
    TreeNode* commonManager(TreeNode* root, TreeNode* a, TreeNode* b) {
        unordered_map<TreeNode*, TreeNode*> manager;
        manager[root] = nullptr;
        queue<TreeNode*> waiting;
        waiting.push(root);
        while (!waiting.empty()) {
            TreeNode* node = waiting.front();
            waiting.pop();
            for (TreeNode* next : {node->left, node->right})
                if (next) {
                    manager[next] = node;
                    waiting.push(next);
                }
        }
        unordered_set<TreeNode*> above;
        for (; a; a = manager[a])
            above.insert(a);
        while (!above.count(b))
            b = manager[b];
        return b;
    }
};
