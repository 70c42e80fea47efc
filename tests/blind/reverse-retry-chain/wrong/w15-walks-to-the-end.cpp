// judge: reverse-retry-chain
// wrong: walks to the end of the reversed rest for every message, time n*n; fails on: 200000 messages
#include <bits/stdc++.h>
using namespace std;

ListNode* reverseChain(ListNode* head) {
    if (!head || !head->next) return head;
    ListNode* rest = reverseChain(head->next);
    ListNode* end = rest;
    while (end->next) end = end->next;
    end->next = head;
    head->next = nullptr;
    return rest;
}
