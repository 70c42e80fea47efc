// judge: reverse-retry-chain
// wrong: positions are 16 bits wide and wrap; fails on: 65537 different values, as 0,1,2,...,65536
#include <bits/stdc++.h>
using namespace std;

ListNode* reverseChain(ListNode* head) {
    vector<pair<unsigned short, ListNode*>> order;
    unsigned short pos = 0;
    for (ListNode* p = head; p; p = p->next) order.push_back({pos++, p});
    stable_sort(order.begin(), order.end(),
                [](const auto& a, const auto& b) { return a.first > b.first; });
    ListNode dummy;
    ListNode* last = &dummy;
    for (auto& [where, node] : order) {
        last->next = node;
        last = node;
    }
    last->next = nullptr;
    return dummy.next;
}
