// What a problem's own C++ has for trees, where one of its parameters or answers is one: TreeNode
// is defined before. Nothing here follows nodes by recursion; nodes live until the process ends.
#pragma once

#include <algorithm>
#include <vector>

#include "tool.h"

/// All nodes, level by level.
inline std::vector<TreeNode*> nodes(TreeNode* root) {
    return judge_making::nodes_of(root);
}

/// How many nodes there are.
inline long long size(TreeNode* root) {
    return static_cast<long long>(nodes(root).size());
}

/// How many nodes the longest way down has; 0 without any.
inline long long height(TreeNode* root) {
    long long levels = 0;
    for (std::vector<TreeNode*> level(root == nullptr ? 0 : 1, root), next; !level.empty();
         level.swap(next), next.clear(), ++levels)
        for (const TreeNode* node : level)
            for (TreeNode* below : {node->left, node->right})
                if (below != nullptr)
                    next.push_back(below);
    return levels;
}

/// All nodes: what is left of one, then it, then what is right of it.
inline std::vector<TreeNode*> nodes_in_order(TreeNode* root) {
    std::vector<TreeNode*> found, above;
    for (TreeNode* node = root; node != nullptr || !above.empty();) {
        for (; node != nullptr; node = node->left)
            above.push_back(node);
        found.push_back(above.back());
        above.pop_back();
        node = found.back()->right;
    }
    return found;
}

// Shapes of `n` nodes, all with the value 0: `nodes` and `nodes_in_order` say which to set.

/// Every level full, but for the last one.
inline TreeNode* complete_tree(int n) {
    std::vector<TreeNode*> made;
    for (int i = 0; i < n; ++i) {
        made.push_back(new TreeNode());
        if (i > 0) {
            TreeNode* const above = made[static_cast<std::size_t>((i - 1) / 2)];
            (i % 2 == 1 ? above->left : above->right) = made.back();
        }
    }
    return n == 0 ? nullptr : made.front();
}

/// A chain whose nodes hang as `goes_left(i)` says of the i-th below the root.
template <class GoesLeft>
TreeNode* chain_tree(int n, const GoesLeft& goes_left) {
    TreeNode* root = nullptr;
    TreeNode** end = &root;
    for (int i = 0; i < n; ++i) {
        TreeNode* const node = *end = new TreeNode();
        end = goes_left(i) ? &node->left : &node->right;
    }
    return root;
}
inline TreeNode* left_chain(int n) {
    return chain_tree(n, [](int) { return true; });
}
inline TreeNode* right_chain(int n) {
    return chain_tree(n, [](int) { return false; });
}
/// Left, right, left, and so on.
inline TreeNode* zigzag_chain(int n) {
    return chain_tree(n, [](int i) { return i % 2 == 0; });
}

/// Each node at any of the places that are free, as those of a search tree to which numbers come in
/// any order: some log n high. From a higher `reach` on only the latest places are taken, so many:
/// with 1 it is a chain.
inline TreeNode* random_tree(Random& random, int n, int reach = 0) {
    TreeNode* root = nullptr;
    std::vector<TreeNode**> free = {&root};
    for (int i = 0; i < n; ++i) {
        const auto count = static_cast<long long>(free.size());
        const long long first = reach > 0 ? std::max(0LL, count - reach) : 0;
        std::swap(free[static_cast<std::size_t>(random.integer(first, count - 1))], free.back());
        TreeNode* const node = *free.back() = new TreeNode();
        free.pop_back();
        free.insert(free.end(), {&node->left, &node->right});
    }
    return root;
}

/// A chain of `h` nodes, with the others hung on it in complete trees that make it no higher, from
/// the root on. Where no tree of n nodes is so low, it is higher.
inline TreeNode* tree_of_height(int n, int h) {
    TreeNode* const root = left_chain(std::min(n, std::max(h, 1)));
    std::vector<TreeNode*> chain = nodes(root);
    int left = n - static_cast<int>(chain.size());
    // A complete tree of k levels hangs below a node that has k levels below it, from the top on.
    for (std::size_t i = 0; i < chain.size() && left > 0; ++i) {
        const std::size_t room = std::min<std::size_t>(chain.size() - 1 - i, 30);
        const int fits = static_cast<int>(std::min<long long>(left, (1LL << room) - 1));
        chain[i]->right = complete_tree(fits);
        left -= fits;
    }
    return root;
}
