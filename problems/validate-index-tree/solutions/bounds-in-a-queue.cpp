// verdict: accepted
// time: O(n), space: O(n)
// Level by level, each node with the range that its keys must be in.
#include <climits>
#include <queue>
#include <tuple>
using namespace std;

bool isValidIndex(TreeNode* root) {
    queue<tuple<TreeNode*, long long, long long>> waiting;
    waiting.push({root, LLONG_MIN, LLONG_MAX});
    while (!waiting.empty()) {
        auto [node, low, high] = waiting.front();
        waiting.pop();
        if (node == nullptr)
            continue;
        if (node->val <= low || node->val >= high)
            return false;
        waiting.push({node->left, low, node->val});
        waiting.push({node->right, node->val, high});
    }
    return true;
}
