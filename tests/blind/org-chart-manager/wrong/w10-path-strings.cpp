// judge: org-chart-manager
// wrong: keeps the way to everybody as a string of L and R, n * h bytes; fails on: 200000 people, everybody with a right report only, a and b the last two (memory, time)
#include <bits/stdc++.h>
using namespace std;

TreeNode* commonManager(TreeNode* root, TreeNode* a, TreeNode* b) {

    unordered_map<TreeNode*, string> way;
    queue<TreeNode*> q;
    q.push(root);
    way[root] = "";
    while (!q.empty()) {
        TreeNode* x = q.front();
        q.pop();
        if (x->left) {
            way[x->left] = way[x] + 'L';
            q.push(x->left);
        }
        if (x->right) {
            way[x->right] = way[x] + 'R';
            q.push(x->right);
        }
    }
    const string &p = way[a], &r = way[b];
    TreeNode* x = root;
    for (size_t i = 0; i < p.size() && i < r.size() && p[i] == r[i]; i++) x = p[i] == 'L' ? x->left : x->right;
    return x;
}
