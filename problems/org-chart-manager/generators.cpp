// Charts of a shape, with badges from -`badges` to `badges`, and two of their people.

namespace {

void give_badges(Random& random, TreeNode* root, int badges) {
    for (TreeNode* node : nodes(root))
        node->val = static_cast<int>(random.integer(-badges, badges));
}

/// The last node on the way that always goes to the deepest level.
TreeNode* deepest(TreeNode* root) {
    return nodes(root).back();
}

}  // namespace

Input any_two(Random& random, int n, int badges) {
    TreeNode* const root = random_tree(random, n);
    give_badges(random, root, badges);
    const std::vector<TreeNode*> all = nodes(root);
    return {root, random.pick(all), random.pick(all)};
}

Input any_two_in_deep(Random& random, int n, int badges) {
    TreeNode* const root = random_tree(random, n, 3);
    give_badges(random, root, badges);
    const std::vector<TreeNode*> all = nodes(root);
    return {root, random.pick(all), random.pick(all)};
}

/// The second is one of those below the first.
Input one_below(Random& random, int n, int badges) {
    TreeNode* const root = random_tree(random, n, 3);
    give_badges(random, root, badges);
    TreeNode* const upper = random.pick(nodes(root));
    TreeNode* const lower = random.pick(nodes(upper));
    if (random.chance(0.5))
        return {root, upper, lower};
    return {root, lower, upper};
}

Input full_ends(Random& random, int n) {
    TreeNode* const root = complete_tree(n);
    give_badges(random, root, 1000);
    const std::vector<TreeNode*> all = nodes(root);
    return {root, all[all.size() / 2 + 1], all.back()};
}

/// A chain to the left, to the right or in turn; the one at place `other` and the last one.
Input chain_ends(Random& random, int n, int way, int other) {
    TreeNode* const root = way == 0 ? left_chain(n) : way == 1 ? right_chain(n) : zigzag_chain(n);
    give_badges(random, root, 2);
    const std::vector<TreeNode*> all = nodes(root);
    return {root, all[static_cast<std::size_t>(other)], all.back()};
}

/// A chain of `stem` people below the head, and two chains below the last of them, as long as each
/// other; their ends.
Input parted(Random& random, int n, int stem) {
    TreeNode* const root = right_chain(stem + 1);
    TreeNode* const fork = deepest(root);
    const int each = (n - stem - 1) / 2;
    fork->left = left_chain(each);
    fork->right = zigzag_chain(each);
    give_badges(random, root, 5);
    return {root, deepest(fork->left), deepest(fork->right)};
}

/// A chain of `n` - 1 people, and one who reports to the one at depth `top`; both ends.
Input early_branch(Random& random, int n, int top) {
    TreeNode* const root = right_chain(n - 1);
    const std::vector<TreeNode*> all = nodes(root);
    TreeNode* const branch = all[static_cast<std::size_t>(top)]->left = left_chain(1);
    give_badges(random, root, 5);
    return {root, branch, all.back()};
}

/// Height h; the two are the deepest one and one that is visited late.
Input ends_of_height(Random& random, int n, int h) {
    TreeNode* const root = tree_of_height(n, h);
    give_badges(random, root, 5);
    const std::vector<TreeNode*> all = nodes_in_order(root);
    return {root, all.front(), all.back()};
}
