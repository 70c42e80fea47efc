// verdict: runtime-error
// Asks the head for its next message before asking whether there is one.
ListNode* reverseChain(ListNode* head) {
    ListNode* turned = nullptr;
    while (head->next) {
        ListNode* rest = head->next;
        head->next = turned;
        turned = head;
        head = rest;
    }
    head->next = turned;
    return head;
}
