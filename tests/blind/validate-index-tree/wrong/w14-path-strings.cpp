// judge: validate-index-tree
// wrong: writes down for each node its whole path from the root, memory quadratic in the depth; fails on: a chain of 200000 nodes to the left with the keys 200000 ... 1 (memory)
#include <bits/stdc++.h>
using namespace std;

bool isValidIndex(TreeNode* root) {
    // '<' for a step to the left, '>' for one to the right, '=' at the end: paths in order are nodes in order
    vector<pair<string, int>> keys;
    vector<pair<TreeNode*, string>> todo;
    if (root) todo.emplace_back(root, "");
    while (!todo.empty()) {
        auto [node, path] = move(todo.back());
        todo.pop_back();
        if (node->left) todo.emplace_back(node->left, path + '<');
        if (node->right) todo.emplace_back(node->right, path + '>');
        keys.emplace_back(path + '=', node->val);
    }
    sort(keys.begin(), keys.end());
    for (size_t i = 1; i < keys.size(); ++i)
        if (keys[i].second <= keys[i - 1].second) return false;
    return true;
}
