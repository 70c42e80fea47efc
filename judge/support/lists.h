// What a problem's own C++ has for lists, where one of its parameters or answers is one: ListNode
// is defined before. Nodes live until the process ends.
#pragma once

#include <vector>

#include "tool.h"

/// All nodes, the first one first.
inline std::vector<ListNode*> nodes(ListNode* first) {
    return judge_making::nodes_of(first);
}

inline long long size(ListNode* first) {
    return static_cast<long long>(nodes(first).size());
}

inline std::vector<int> values(ListNode* first) {
    std::vector<int> found;
    for (const ListNode* node : nodes(first))
        found.push_back(node->val);
    return found;
}

inline ListNode* make_list(const std::vector<int>& values) {
    ListNode* first = nullptr;
    ListNode** end = &first;
    for (const int value : values) {
        *end = new ListNode(value);
        end = &(*end)->next;
    }
    return first;
}
