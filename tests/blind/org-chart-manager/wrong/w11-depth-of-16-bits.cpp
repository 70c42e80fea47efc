// judge: org-chart-manager
// wrong: keeps the depth in 16 bits; fails on: 70000 people, everybody with a right report only, a = the one at depth 10, b = the one at depth 69999
#include <bits/stdc++.h>
using namespace std;

TreeNode* commonManager(TreeNode* root, TreeNode* a, TreeNode* b) {

    struct Info {
        TreeNode* boss;
        unsigned short depth;
    };
    unordered_map<TreeNode*, Info> info;
    info[root] = {nullptr, 0};
    queue<TreeNode*> q;
    q.push(root);
    while (!q.empty()) {
        TreeNode* x = q.front();
        q.pop();
        unsigned short d = info[x].depth;
        for (TreeNode* c : {x->left, x->right}) {
            if (!c) continue;
            info[c] = {x, (unsigned short)(d + 1)};
            q.push(c);
        }
    }
    while (info[a].depth > info[b].depth) a = info[a].boss;
    while (info[b].depth > info[a].depth) b = info[b].boss;
    while (a != b) {
        a = info[a].boss;
        b = info[b].boss;
    }
    return a;
}
