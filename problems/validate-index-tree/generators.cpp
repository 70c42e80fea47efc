// Trees of a shape, with keys put into it in the order in which an index has them.

namespace {

/// Keys from the bottom of the range to its top with gaps of any size between, in their order.
std::vector<int> ascending_keys(Random& random, std::size_t n) {
    const long long lowest = -2147483648LL, step = 4294967295LL / static_cast<long long>(n + 1);
    std::vector<int> keys;
    for (std::size_t i = 0; i < n; ++i)
        keys.push_back(static_cast<int>(lowest + step * static_cast<long long>(i) +
                                        random.integer(0, step - 1)));
    return keys;
}

Input filled(Random& random, TreeNode* root) {
    const std::vector<TreeNode*> in_order = nodes_in_order(root);
    const std::vector<int> keys = ascending_keys(random, in_order.size());
    for (std::size_t i = 0; i < in_order.size(); ++i)
        in_order[i]->val = keys[i];
    return {root};
}

}  // namespace

/// `n` nodes of any keys from 1 to `largest`.
Input any_keys(Random& random, int n, int largest) {
    TreeNode* const root = random_tree(random, static_cast<int>(random.integer(2, n)));
    for (TreeNode* node : nodes(root))
        node->val = static_cast<int>(random.integer(1, largest));
    return {root};
}

/// Higher where `reach` is small.
Input valid(Random& random, int n, int reach) {
    return filled(random, random_tree(random, n, reach));
}

Input full(Random& random, int n) {
    return filled(random, complete_tree(n));
}

Input valid_of_height(Random& random, int n, int h) {
    return filled(random, tree_of_height(n, h));
}

/// Valid; the keys are a few more than the multiples of `modulus`.
Input same_low_bits(Random&, int n, int modulus) {
    TreeNode* const root = complete_tree(n);
    const long long multiples = 4294967296LL / modulus, each = n / multiples + 1;
    long long i = 0;
    for (TreeNode* node : nodes_in_order(root)) {
        node->val = static_cast<int>((i / each - multiples / 2) * modulus + i % each);
        ++i;
    }
    return {root};
}

/// To the left, to the right or in turn; `wrong` is the place of a node, counted from the root,
/// whose key belongs on the other side of the root, if it is not negative.
Input chain(Random& random, int n, int way, int wrong) {
    TreeNode* const root = way == 0 ? left_chain(n) : way == 1 ? right_chain(n) : zigzag_chain(n);
    Input input = filled(random, root);
    const std::vector<TreeNode*> all = nodes(root);
    if (wrong >= 0)
        all[static_cast<std::size_t>(wrong)]->val = way == 1 ? root->val - 1 : root->val + 1;
    return input;
}

Input two_swapped(Random& random, int n) {
    Input input = filled(random, random_tree(random, n));
    const std::vector<TreeNode*> all = nodes(input.root);
    TreeNode* const first = random.pick(all);
    TreeNode* second = first;
    while (second == first)
        second = random.pick(all);
    std::swap(first->val, second->val);
    return input;
}

/// One key is that of the next larger one.
Input one_twice(Random& random, int n) {
    Input input = filled(random, random_tree(random, n));
    const std::vector<TreeNode*> in_order = nodes_in_order(input.root);
    const auto at = static_cast<std::size_t>(random.integer(0, n - 2));
    in_order[at]->val = in_order[at + 1]->val;
    return input;
}
