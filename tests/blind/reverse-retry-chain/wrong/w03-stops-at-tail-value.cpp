// judge: reverse-retry-chain
// wrong: knows the last message by its value instead of its node; fails on: [5,1,5]
#include <bits/stdc++.h>
using namespace std;

ListNode* reverseChain(ListNode* head) {
    if (!head) return nullptr;
    ListNode* tail = head;
    while (tail->next) tail = tail->next;
    ListNode* prev = nullptr;
    ListNode* cur = head;
    while (cur->val != tail->val) {
        ListNode* next = cur->next;
        cur->next = prev;
        prev = cur;
        cur = next;
    }
    tail->next = prev;
    return tail;
}
