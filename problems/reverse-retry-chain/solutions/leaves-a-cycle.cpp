// verdict: wrong-answer
// Turns all messages but leaves the first one pointing to the second.
ListNode* reverseChain(ListNode* head) {
    if (!head)
        return head;
    ListNode* turned = head;
    ListNode* next = head->next;
    while (next) {
        ListNode* rest = next->next;
        next->next = turned;
        turned = next;
        next = rest;
    }
    return turned;
}
