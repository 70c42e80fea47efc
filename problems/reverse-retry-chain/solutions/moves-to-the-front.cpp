// verdict: accepted
// time: O(n), space: O(1)
// The old head stays where it is, and each message behind it moves to the front.
ListNode* reverseChain(ListNode* head) {
    ListNode* first = head;
    while (head && head->next) {
        ListNode* moved = head->next;
        head->next = moved->next;
        moved->next = first;
        first = moved;
    }
    return first;
}
