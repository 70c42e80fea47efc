// judge: reverse-retry-chain
// wrong: the old head is cut off only inside the loop, which a chain of two never enters; fails on: [1,2], a circle
#include <bits/stdc++.h>
using namespace std;

ListNode* reverseChain(ListNode* head) {
    if (!head || !head->next) return head;
    ListNode* prev = head;
    ListNode* cur = head->next;
    while (cur->next) {
        ListNode* next = cur->next;
        if (prev == head) prev->next = nullptr;
        cur->next = prev;
        prev = cur;
        cur = next;
    }
    cur->next = prev;
    return cur;
}
