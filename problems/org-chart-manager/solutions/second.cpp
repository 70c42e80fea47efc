// verdict: accepted
// time: O(n), space: O(h)
// The two ways from the head, found with a stack of its own; the answer is where they part.
#include <algorithm>
#include <vector>

namespace {

/// The people from the head down to this one.
std::vector<TreeNode*> way_to(TreeNode* root, const TreeNode* person) {
    struct Step {
        TreeNode* node;
        int branches_seen;
    };
    std::vector<Step> way = {{root, 0}};
    while (way.back().node != person) {
        Step& here = way.back();
        const int branch = here.branches_seen++;
        if (branch == 2) {
            way.pop_back();
            continue;
        }
        if (TreeNode* const next = branch == 0 ? here.node->left : here.node->right)
            way.push_back({next, 0});
    }
    std::vector<TreeNode*> people;
    for (const Step& step : way)
        people.push_back(step.node);
    return people;
}

}  // namespace

TreeNode* commonManager(TreeNode* root, TreeNode* a, TreeNode* b) {
    const std::vector<TreeNode*> first = way_to(root, a), second = way_to(root, b);
    const std::size_t shorter = std::min(first.size(), second.size());
    std::size_t common = 0;
    while (common < shorter && first[common] == second[common])
        ++common;
    return first[common - 1];
}
