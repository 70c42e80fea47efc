// verdict: wrong-answer
// Turns a message before it has kept the rest of the chain.
ListNode* reverseChain(ListNode* head) {
    ListNode* turned = nullptr;
    while (head) {
        head->next = turned;
        turned = head;
        head = head->next;
    }
    return turned;
}
