// judge: reverse-retry-chain
// wrong: std::sort with "every later one goes first", which is no order: works up to 16 elements only; fails on: 1,2,...,1000
#include <bits/stdc++.h>
using namespace std;

ListNode* reverseChain(ListNode* head) {
    vector<ListNode*> nodes;
    for (ListNode* p = head; p; p = p->next) nodes.push_back(p);
    if (nodes.empty()) return nullptr;
    sort(nodes.begin(), nodes.end(), [](ListNode*, ListNode*) { return true; });
    for (size_t i = 0; i + 1 < nodes.size(); i++) nodes[i]->next = nodes[i + 1];
    nodes.back()->next = nullptr;
    return nodes.front();
}
