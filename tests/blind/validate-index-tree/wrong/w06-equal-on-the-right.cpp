// judge: validate-index-tree
// wrong: allows an equal key on the right; fails on: root=[7,null,7]
#include <bits/stdc++.h>
using namespace std;

bool isValidIndex(TreeNode* root) {
    struct Task {
        TreeNode* t;
        optional<int> lo, hi;
    };
    vector<Task> tasks;
    tasks.push_back({root, nullopt, nullopt});
    while (!tasks.empty()) {
        Task task = tasks.back();
        tasks.pop_back();
        if (!task.t) continue;
        int key = task.t->val;
        if (task.lo && key < *task.lo) return false;
        if (task.hi && key >= *task.hi) return false;
        tasks.push_back({task.t->left, task.lo, key});
        tasks.push_back({task.t->right, key, task.hi});
    }
    return true;
}
