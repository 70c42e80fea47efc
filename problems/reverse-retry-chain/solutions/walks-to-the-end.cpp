// verdict: time-limit-exceeded
// time: O(n^2), space: O(n)
// Right, but hangs each message on the end of what is reversed already by walking there.
ListNode* reverseChain(ListNode* head) {
    if (!head || !head->next)
        return head;
    ListNode* reversed = reverseChain(head->next);
    ListNode* end = reversed;
    while (end->next)
        end = end->next;
    end->next = head;
    head->next = nullptr;
    return reversed;
}
