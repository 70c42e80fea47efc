// verdict: wrong-answer
// Takes the id 0 for the end of the chain.
ListNode* reverseChain(ListNode* head) {
    ListNode* turned = nullptr;
    while (head && head->val) {
        ListNode* rest = head->next;
        head->next = turned;
        turned = head;
        head = rest;
    }
    return turned;
}
