// judge: reverse-retry-chain
// wrong: looks at the node after the second without asking for a second; fails on: [1], with a null pointer
#include <bits/stdc++.h>
using namespace std;

ListNode* reverseChain(ListNode* head) {
    if (head == nullptr) return nullptr;
    ListNode* a = head;
    ListNode* b = head->next;
    ListNode* c = b->next;
    a->next = nullptr;
    while (c != nullptr) {
        b->next = a;
        a = b;
        b = c;
        c = c->next;
    }
    b->next = a;
    return b;
}
