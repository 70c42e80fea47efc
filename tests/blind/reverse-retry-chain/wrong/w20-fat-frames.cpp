// judge: reverse-retry-chain
// wrong: recursion with a 2 KiB buffer in every frame, some 400 MiB of stack; fails on: 200000 messages
#include <bits/stdc++.h>
using namespace std;

ListNode* append(ListNode* at, ListNode*& end) {
    char line[2048];
    snprintf(line, sizeof line, "%d", at->val);
    ListNode* first = nullptr;
    if (at->next) first = append(at->next, end);
    ListNode* copy = new ListNode(atoi(line));
    if (end) end->next = copy;
    end = copy;
    return first ? first : copy;
}

ListNode* reverseChain(ListNode* head) {
    ListNode* end = nullptr;
    return head ? append(head, end) : nullptr;
}
