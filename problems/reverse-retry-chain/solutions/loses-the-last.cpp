// verdict: wrong-answer
// Stops at the last message, which is never turned.
ListNode* reverseChain(ListNode* head) {
    if (!head || !head->next)
        return head;
    ListNode* turned = nullptr;
    while (head->next) {
        ListNode* rest = head->next;
        head->next = turned;
        turned = head;
        head = rest;
    }
    return turned;
}
