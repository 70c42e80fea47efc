// verdict: accepted
// reference
// time: O(n), space: O(1)
ListNode* reverseChain(ListNode* head) {
    ListNode* turned = nullptr;
    while (head != nullptr) {
        ListNode* const rest = head->next;
        head->next = turned;
        turned = head;
        head = rest;
    }
    return turned;
}
