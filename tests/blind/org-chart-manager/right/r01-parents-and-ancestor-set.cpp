// judge: org-chart-manager
// right: a hash map of parents, the set of the managers of a, then up from b
#include <bits/stdc++.h>
using namespace std;

TreeNode* commonManager(TreeNode* root, TreeNode* a, TreeNode* b) {

    unordered_map<TreeNode*, TreeNode*> parent;
    parent[root] = nullptr;
    vector<TreeNode*> todo{root};
    while (!todo.empty()) {
        TreeNode* x = todo.back();
        todo.pop_back();
        for (TreeNode* c : {x->left, x->right}) {
            if (c) {
                parent[c] = x;
                todo.push_back(c);
            }
        }
    }
    unordered_set<TreeNode*> above;
    for (TreeNode* x = a; x; x = parent[x]) above.insert(x);
    TreeNode* x = b;
    while (!above.count(x)) x = parent[x];
    return x;
}
