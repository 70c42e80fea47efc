// verdict: accepted
// time: O(n log n), space: O(n)
// Managers and depths in ordered maps; the deeper one goes up until both are the same.
#include <map>
#include <utility>
#include <vector>

TreeNode* commonManager(TreeNode* root, TreeNode* a, TreeNode* b) {
    std::map<TreeNode*, std::pair<TreeNode*, int>> above;
    above[root] = {nullptr, 0};
    std::vector<TreeNode*> waiting = {root};
    while (!waiting.empty()) {
        TreeNode* node = waiting.back();
        waiting.pop_back();
        const int depth = above[node].second;
        if (node->left) {
            above[node->left] = {node, depth + 1};
            waiting.push_back(node->left);
        }
        if (node->right) {
            above[node->right] = {node, depth + 1};
            waiting.push_back(node->right);
        }
    }
    while (a != b) {
        if (above[a].second < above[b].second)
            std::swap(a, b);
        a = above[a].first;
    }
    return a;
}
