// judge: reverse-retry-chain
// wrong: takes newer messages to have greater ids and sorts by id, descending; fails on: [2,1]
#include <bits/stdc++.h>
using namespace std;

ListNode* reverseChain(ListNode* head) {
    vector<ListNode*> nodes;
    for (ListNode* p = head; p; p = p->next) nodes.push_back(p);
    sort(nodes.begin(), nodes.end(), [](ListNode* a, ListNode* b) { return a->val > b->val; });
    ListNode* next = nullptr;
    for (int i = (int)nodes.size() - 1; i >= 0; i--) {
        nodes[i]->next = next;
        next = nodes[i];
    }
    return next;
}
