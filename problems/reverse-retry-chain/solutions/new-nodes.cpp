// verdict: accepted
// time: O(n), space: O(1)
// Makes a new message for each, in front of those made before, and frees the old one at once.
ListNode* reverseChain(ListNode* head) {
    ListNode* reversed = nullptr;
    while (head) {
        reversed = new ListNode(head->val, reversed);
        ListNode* old = head;
        head = head->next;
        delete old;
    }
    return reversed;
}
