// judge: reverse-retry-chain
// wrong: a check for circles, slow against fast, compares values instead of nodes and gives up; fails on: [1,2,2]
#include <bits/stdc++.h>
using namespace std;

ListNode* reverseChain(ListNode* head) {
    ListNode *slow = head, *fast = head;
    while (fast && fast->next) {
        slow = slow->next;
        fast = fast->next->next;
        if (fast && slow->val == fast->val) return head;  // a circle: cannot be reversed
    }
    ListNode* prev = nullptr;
    while (head) {
        ListNode* next = head->next;
        head->next = prev;
        prev = head;
        head = next;
    }
    return prev;
}
