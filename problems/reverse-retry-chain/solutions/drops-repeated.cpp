// verdict: wrong-answer
// Leaves out a message with the id of the one before.
ListNode* reverseChain(ListNode* head) {
    ListNode* turned = nullptr;
    while (head) {
        ListNode* rest = head->next;
        if (!turned || turned->val != head->val) {
            head->next = turned;
            turned = head;
        }
        head = rest;
    }
    return turned;
}
