// verdict: time-limit-exceeded
// brute force
// For everybody, looks through all below them for the two; of those who have both, the one with the
// fewest below them is the closest.
#include <algorithm>
#include <vector>

namespace {

std::vector<TreeNode*> all_from(TreeNode* root) {
    std::vector<TreeNode*> nodes = {root};
    for (std::size_t i = 0; i < nodes.size(); ++i)
        for (TreeNode* next : {nodes[i]->left, nodes[i]->right})
            if (next != nullptr)
                nodes.push_back(next);
    return nodes;
}

}  // namespace

TreeNode* commonManager(TreeNode* root, TreeNode* a, TreeNode* b) {
    TreeNode* best = root;
    std::size_t fewest = all_from(root).size();
    for (TreeNode* node : all_from(root)) {
        const std::vector<TreeNode*> below = all_from(node);
        const auto has = [&](TreeNode* one) {
            return std::find(below.begin(), below.end(), one) != below.end();
        };
        if (has(a) && has(b) && below.size() < fewest) {
            best = node;
            fewest = below.size();
        }
    }
    return best;
}
