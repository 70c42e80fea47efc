// verdict: wrong-answer
// Reverses the chain, and returns the message that was its head.
ListNode* reverseChain(ListNode* head) {
    ListNode* turned = nullptr;
    for (ListNode* node = head; node;) {
        ListNode* rest = node->next;
        node->next = turned;
        turned = node;
        node = rest;
    }
    return head;
}
